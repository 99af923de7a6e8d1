-- Up Migration

-- What is sure enough to be shown, and two lines that somebody must confirm first.
insert into helplines (country, number, name, hours, free, languages, calls_recorded, source, sure, checked_on) values
('KZ', '111',
	'{"en": "Contact centre for family, women and children", "ru": "Контакт-центр по вопросам семьи, женщин и детей", "az": "Ailə, qadın və uşaqlar üçün əlaqə mərkəzi", "kk": "Отбасы, әйелдер және балалар мәселелері жөніндегі байланыс орталығы", "ky": "Үй-бүлө, аялдар жана балдар үчүн байланыш борбору", "tg": "Маркази тамос барои оила, занон ва кӯдакон", "uz": "Oila, ayollar va bolalar uchun aloqa markazi", "tr": "Aile, kadın ve çocuklar için iletişim merkezi"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "az": "Gecə-gündüz", "kk": "Тәулік бойы", "ky": "Күнү-түнү", "tg": "Шабу рӯз", "uz": "Kecha-yu kunduz", "tr": "Günün her saati"}',
	true, '{kk,ru}', null, 'State contact centre 111: public notices of 2023 to 2025', true, '2026-11-15'),
('KG', '111',
	'{"en": "Children''s helpline", "ru": "Детский телефон доверия", "az": "Uşaqlar üçün etimad telefonu", "kk": "Балаларға арналған сенім телефоны", "ky": "Балдардын ишеним телефону", "tg": "Телефони боварии кӯдакон", "uz": "Bolalar ishonch telefoni", "tr": "Çocuk yardım hattı"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "az": "Gecə-gündüz", "kk": "Тәулік бойы", "ky": "Күнү-түнү", "tg": "Шабу рӯз", "uz": "Kecha-yu kunduz", "tr": "Günün her saati"}',
	true, '{ky,ru}', true, 'Ministry of labour, helpline 111: public notices of 2017 and 2020', true, '2026-11-15'),
('TR', '183',
	'{"en": "Social support line ALO 183", "ru": "Линия социальной поддержки ALO 183", "az": "ALO 183 sosial dəstək xətti", "kk": "ALO 183 әлеуметтік қолдау желісі", "ky": "ALO 183 социалдык колдоо линиясы", "tg": "Хати дастгирии иҷтимоии ALO 183", "uz": "ALO 183 ijtimoiy yordam liniyasi", "tr": "ALO 183 Sosyal Destek Hattı"}',
	'{"en": "Day and night", "ru": "Круглосуточно", "az": "Gecə-gündüz", "kk": "Тәулік бойы", "ky": "Күнү-түнү", "tg": "Шабу рӯз", "uz": "Kecha-yu kunduz", "tr": "Günün her saati"}',
	true, '{tr}', null, 'Ministry of family and social services, ALO 183', true, '2026-11-15'),
('UZ', '1146',
	'{"en": "Trust line for women and children", "ru": "Телефон доверия для женщин и детей", "az": "Qadınlar və uşaqlar üçün etimad telefonu", "kk": "Әйелдер мен балаларға арналған сенім телефоны", "ky": "Аялдар жана балдар үчүн ишеним телефону", "tg": "Телефони боварӣ барои занон ва кӯдакон", "uz": "Ayollar va bolalar uchun ishonch telefoni", "tr": "Kadınlar ve çocuklar için güven hattı"}',
	'{}',
	true, '{uz,ru}', null, 'Regulation of 2024 on the trust line 1146', true, '2026-11-15'),
('AZ', '116 111',
	'{"en": "Child helpline", "ru": "Детская горячая линия", "az": "Uşaq Qaynar Xətti", "kk": "Балаларға арналған жедел желі", "ky": "Балдардын ысык линиясы", "tg": "Хати доғи кӯдакон", "uz": "Bolalar ishonch liniyasi", "tr": "Çocuk yardım hattı"}',
	'{}',
	true, '{az}', null, 'Interview with the operator; number and hours to be confirmed', false, '2026-11-15'),
('TJ', '1313',
	'{"en": "Line against violence at home", "ru": "Линия помощи при домашнем насилии", "az": "Ailədə zorakılığa qarşı xətt", "kk": "Отбасындағы зорлық-зомбылыққа қарсы желі", "ky": "Үйдөгү зомбулукка каршы линия", "tg": "Хати боварӣ оид ба зӯроварӣ дар оила", "uz": "Oiladagi zoʻravonlikka qarshi liniya", "tr": "Ev içi şiddete karşı hat"}',
	'{}',
	true, '{tg,ru}', null, 'Public notice of 2018; whether it takes children''s calls is to be confirmed', false, '2026-11-15');
