import { ageOption } from './answer.ts';
import { AGE_BANDS, type Definition } from './definition.ts';

/** Questions about the child that are ready to be asked, with words in the languages of the interface. */
export const ABOUT_ME = ['age', 'gender', 'settlement'] as const;
export type AboutMe = (typeof ABOUT_ME)[number];

type Said = Record<string, string>;

const TEXTS: Record<AboutMe, Said> = {
	age: {
		en: 'How old are you?',
		ru: 'Сколько тебе лет?',
		az: 'Neçə yaşın var?',
		kk: 'Сен неше жастасың?',
		ky: 'Сен канча жаштасың?',
		tg: 'Ту чандсолаӣ?',
		uz: 'Necha yoshdasiz?',
		tr: 'Kaç yaşındasın?'
	},
	gender: {
		en: 'Who are you?',
		ru: 'Кто ты?',
		az: 'Sən kimsən?',
		kk: 'Сен кімсің?',
		ky: 'Сен кимсиң?',
		tg: 'Ту кистӣ?',
		uz: 'Siz kimsiz?',
		tr: 'Sen kimsin?'
	},
	settlement: {
		en: 'Where do you live?',
		ru: 'Где ты живёшь?',
		az: 'Harada yaşayırsan?',
		kk: 'Сен қайда тұрасың?',
		ky: 'Сен кайда жашайсың?',
		tg: 'Ту дар куҷо зиндагӣ мекунӣ?',
		uz: 'Qayerda yashaysiz?',
		tr: 'Nerede yaşıyorsun?'
	}
};

const OPTIONS: Record<Exclude<AboutMe, 'age'>, Record<string, Said>> = {
	gender: {
		girl: {
			en: 'A girl',
			ru: 'Девочка',
			az: 'Qız',
			kk: 'Қыз бала',
			ky: 'Кыз бала',
			tg: 'Духтар',
			uz: 'Qiz bola',
			tr: 'Kız'
		},
		boy: {
			en: 'A boy',
			ru: 'Мальчик',
			az: 'Oğlan',
			kk: 'Ұл бала',
			ky: 'Эркек бала',
			tg: 'Писар',
			uz: 'Oʻgʻil bola',
			tr: 'Erkek'
		},
		other_words: {
			en: 'I say it in other words',
			ru: 'Скажу другими словами',
			az: 'Başqa sözlə deyirəm',
			kk: 'Басқа сөзбен айтамын',
			ky: 'Башка сөз менен айтам',
			tg: 'Бо сухани дигар мегӯям',
			uz: 'Boshqa soʻz bilan aytaman',
			tr: 'Başka bir sözle söylerim'
		}
	},
	settlement: {
		town: {
			en: 'In a town',
			ru: 'В городе',
			az: 'Şəhərdə',
			kk: 'Қалада',
			ky: 'Шаарда',
			tg: 'Дар шаҳр',
			uz: 'Shaharda',
			tr: 'Şehirde'
		},
		village: {
			en: 'In a village',
			ru: 'В селе',
			az: 'Kənddə',
			kk: 'Ауылда',
			ky: 'Айылда',
			tg: 'Дар деҳа',
			uz: 'Qishloqda',
			tr: 'Köyde'
		}
	}
};

/**
 * A question about the child, not checked yet. It has words in those languages of the definition in which there
 * are any, in its easiest tone, which stands in for the others; who would rather not say is asked nothing.
 */
export function aboutMeQuestion({ languages, tones }: Definition, about: AboutMe, key: string) {
	const wordingOf = (said: Said) =>
		Object.fromEntries(
			languages.flatMap((language) => (said[language] ? [[language, { [tones[0]!]: said[language] }]] : []))
		);
	// Numerals need no translator. Their keys are those that `ageBandOf` reads.
	const bands = AGE_BANDS.map((band) => ({
		key: ageOption(band),
		text: wordingOf(Object.fromEntries(languages.map((language) => [language, band.replace('-', '–')])))
	}));
	const options =
		about === 'age'
			? bands
			: Object.entries(OPTIONS[about]).map(([option, said]) => ({ key: option, text: wordingOf(said) }));
	return { kind: 'single', key, text: wordingOf(TEXTS[about]), aboutMe: about, ratherNot: true, options };
}
