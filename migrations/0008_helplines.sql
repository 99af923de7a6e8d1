-- Up Migration

-- What is sure enough to be shown, and two lines that somebody must confirm first.
insert into helplines (country, number, name, hours, free, languages, calls_recorded, source, sure, checked_on) values
('KZ', '111',
	'{"en": "Contact centre for family, women and children", "ru": "Контакт-центр по вопросам семьи, женщин и детей", "kk": "Отбасы, әйелдер және балалар мәселелері жөніндегі байланыс орталығы"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "kk": "Тәулік бойы"}',
	true, '{kk,ru}', null, 'State contact centre 111: public notices of 2023 to 2025', true, '2026-11-15'),
('KG', '111',
	'{"en": "Children''s helpline", "ru": "Детский телефон доверия", "ky": "Балдардын ишеним телефону"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "ky": "Күнү-түнү"}',
	true, '{ky,ru}', true, 'Ministry of labour, helpline 111: public notices of 2017 and 2020', true, '2026-11-15'),
('TR', '183',
	'{"en": "Social support line ALO 183", "ru": "Линия социальной поддержки ALO 183", "tr": "ALO 183 Sosyal Destek Hattı"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "tr": "Günün her saati"}',
	true, '{tr}', null, 'Ministry of family and social services, ALO 183', true, '2026-11-15'),
('UZ', '1146',
	'{"en": "Trust line for women and children", "ru": "Телефон доверия для женщин и детей", "uz": "Ayollar va bolalar uchun ishonch telefoni"}',
	'{}',
	true, '{uz,ru}', null, 'Regulation of 2024 on the trust line 1146', true, '2026-11-15'),
('AZ', '116 111',
	'{"en": "Child helpline", "ru": "Детская горячая линия", "az": "Uşaq Qaynar Xətti"}',
	'{}',
	true, '{az}', null, 'Interview with the operator; number and hours to be confirmed', false, '2026-11-15'),
('TJ', '1313',
	'{"en": "Line against violence at home", "ru": "Линия помощи при домашнем насилии", "tg": "Хати боварӣ оид ба зӯроварӣ дар оила"}',
	'{}',
	true, '{tg,ru}', null, 'Public notice of 2018; whether it takes children''s calls is to be confirmed', false, '2026-11-15');
