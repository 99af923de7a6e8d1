import type { Definition, Wording } from '#lib/definition/definition.ts';
import { decides, happens, read, reply, who } from './shared-about.ts';
import type { KARAKALPAK } from './wordings.ts';
import { wording } from './wordings.ts';

type Said = Parameters<typeof wording>[0][typeof KARAKALPAK];

/** A shared wording in the languages of this consultation, with the Karakalpak that only it has. */
export function withKarakalpak({ en, ru, kk }: Wording, kaa: Said): Wording {
	return { kk: kk!, ru: ru!, en: en!, ...wording({ kaa }) };
}

/** What a child is told before the first question of the playground consultation. */
export const playgroundAbout: Definition['about'] = {
	who: withKarakalpak(who, [
		'Biz balalar shólkemlerindegi úlkenlermiz. Altı elde isleymiz.',
		'Biz – “Uzın dasturxan”. Oǵan altı elden on eki balalar shólkemi kiredi.',
		'Sorap atırǵan – “Uzın dasturxan”: altı elde birge isleytuǵın on eki balalar shólkemi.'
	]),
	why: wording({
		en: [
			'We want good playgrounds and safe roads. You know them best.',
			'We want to know what playgrounds and ways to school are like. You know yours best.',
			'We want to know where you meet and how you get to school. Nobody knows that better.'
		],
		ru: [
			'Мы хотим хорошие площадки и безопасные дороги. Ты знаешь их лучше всех.',
			'Мы хотим узнать, какие у вас площадки и дорога в школу. Ты знаешь это лучше всех.',
			'Мы хотим узнать, где вы встречаетесь и как добираетесь до школы. Лучше тебя этого никто не знает.'
		],
		kk: [
			'Біз жақсы алаң мен қауіпсіз жол тілейміз. Оларды сен жақсы білесің.',
			'Ойын алаңдары мен мектепке барар жол қандай, білгіміз келеді. Оны сен жақсы білесің.',
			'Қайда кездесетініңді, мектепке қалай баратыныңды білгіміз келеді. Оны сенен артық ешкім білмейді.'
		],
		kaa: [
			'Biz jaqsı maydansha hám qáwipsiz jol tileymiz. Olardı sen jaqsı bileseń.',
			'Oyın maydanshaları hám mektep jolı qanday, bilgimiz keledi. Onı sen jaqsı bileseń.',
			'Qayerde ushırasatuǵınıńdı, mektepke qalay baratuǵınıńdı bilgimiz keledi. Onı sennen artıq hesh kim bilmeydi.'
		]
	}),
	happens: withKarakalpak(happens, [
		'Barlıq balanıń juwabın sanaymız. Sońınan balalardıń aytqanın jazamız.',
		'Juwaplardı sanap, juwmaq jazamız. Qaysı juwap seniki ekenin hesh kim kórmeydi.',
		'Barlıq juwaptı sanap, juwmaǵın járiyalaymız. Onda kimniń ne aytqanı kórinbeydi. Sanaǵansha juwaplarıńdı kvitanciyań menen qaytarıp alsań boladı. Sońınan tek jazǵan sóziń menen súwretińdi qaytarıw múmkin.'
	]),
	decides: withKarakalpak(decides, [
		'Altı eldiń úlkenleri ushırasadı. Olar neni ózgertiwdi sheshedi. Balalar da sol jerde boladı.',
		'Altı eldiń úlkenleri forumǵa jıynaladı. Balalar da sol jerde boladı. Kim ne islewi kerekligin forum sheshedi.',
		'Altı eldiń forumı sheshedi. Oǵan balalar delegaciyaları da qatnasadı. Hár bántte kim háreket etiwi kerekligi jazıladı.'
	]),
	cannotChange: wording({
		en: [
			'Not every wish comes true. A new road takes years.',
			'The forum cannot grant every wish. A new road or playground can take years.',
			'The forum cannot fulfil every wish and has no money of its own. New roads take years. What does not work, we will say openly.'
		],
		ru: [
			'Не каждое желание сбудется. Новую дорогу строят годами.',
			'Форум не может исполнить все желания. Новую дорогу или площадку строят долго.',
			'Форум не может исполнить все желания, и своих денег у него нет. Дороги строят годами. Если что-то не получится, мы скажем прямо.'
		],
		kk: [
			'Әр тілек орындала бермейді. Жаңа жолға жылдар керек.',
			'Форум барлық тілекті орындай алмайды. Жаңа жол не алаң салуға көп уақыт кетеді.',
			'Форум барлық тілекті орындай алмайды, өз ақшасы да жоқ. Жол салуға жылдар кетеді. Болмаған нәрсені ашық айтамыз.'
		],
		kaa: [
			'Hár tilek orınlana bermeydi. Jańa jolǵa jıllar kerek.',
			'Forum barlıq tilekti orınlay almaydı. Jańa jol yamasa maydansha qurıwǵa kóp waqıt ketedi.',
			'Forum barlıq tilekti orınlay almaydı, óz aqshası da joq. Jol qurıwǵa jıllar ketedi. Bolmaǵan nárseni ashıq aytamız.'
		]
	}),
	reply: withKarakalpak(reply, [
		'Klasıńa juwap beremiz. Shama menen úsh aydan keyin.',
		'Klasıń shama menen úsh ayda juwap aladı. Onda ne bolmaǵanı hám nege bolmaǵanı da jazıladı.',
		'Shama menen úsh aydan keyin klasıńa juwap beti ashıladı. Onda ne islengeni, ne islenbegeni hám sebebi jazıladı.'
	]),
	read: withKarakalpak(read, [
		'Jazǵanıńdı arnawlı úyrengen úlkenler oqıydı. Oqıw kúnleri oqıydı, birden emes. Basqalarǵa kórsetpeydi. Birew saǵan zıyan keltirip atır ma? Jazsań boladı. Sonda úlken járdem beretuǵın adamǵa aytıwı múmkin. Járdem házir kerek pe? “Yordam” betin ash.',
		'Jazǵanıńdı arnawlı úyrengen úlkenler úsh oqıw kúninde oqıydı. Mektepte onı hesh kim kórmeydi. Birew saǵan zıyan keltiretuǵının jazsań, úlken onı aytıwı múmkin. Ol járdem bere alatuǵın adamǵa aytadı. Járdem házir kerek pe? “Yordam” betin ash.',
		'Jazǵanıńdı arnawlı úyrengen úlkenler birden emes, úsh jumıs kúninde oqıydı. Mektepte onı hesh kim kórmeydi. Birew saǵan zıyan keltirip atırǵanın jazsań, járdem bere alatuǵın adamǵa aytıwımız kerek bolıwı múmkin. Áhmiyetli sebepsiz mektepke aytpaymız. Járdem házir kerek bolsa, “Yordam” betin ash.'
	])
};
