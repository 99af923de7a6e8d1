/** With no second factor the password stands alone, so it is long (R111). */
const PASSWORD_LENGTH = 15;
const LONGEST = 256;

/** Left of a password when what everybody would guess is taken out of it. */
const LEAST_OF_ONES_OWN = 8;
const LEAST_DIFFERENT = 5;

/** Words that guesses begin with: the world's, those of our languages, and those of this house. */
const GUESSED = [
	...[
		'password',
		'passw0rd',
		'qwertyuiop',
		'qwerty',
		'asdfghjkl',
		'zxcvbnm',
		'letmein',
		'welcome',
		'iloveyou'
	],
	...['administrator', 'admin', 'login', 'secret', 'changeme', 'default', 'computer', 'internet', 'football'],
	...['monkey', 'dragon', 'sunshine', 'princess', 'master', 'summer', 'winter', 'spring', 'autumn', 'google'],
	...[
		'пароль',
		'йцукенгшщзхъ',
		'йцукен',
		'фывапролджэ',
		'ячсмитьбю',
		'любовь',
		'привет',
		'солнышко',
		'наташа'
	],
	...['parol', 'şifre', 'sifre', 'құпиясөз', 'сырсөз', 'galatasaray', 'fenerbahce', 'besiktas', 'istanbul'],
	...[
		'heard',
		'consultation',
		'консультация',
		'children',
		'child',
		'дети',
		'балалар',
		'school',
		'школа',
		'мектеп'
	],
	...[
		'mektep',
		'maktab',
		'okul',
		'teacher',
		'учитель',
		'moderator',
		'facilitator',
		'organiser',
		'safeguarding'
	],
	...[
		'kazakhstan',
		'казахстан',
		'қазақстан',
		'kyrgyzstan',
		'кыргызстан',
		'uzbekistan',
		'узбекистан',
		'ozbekiston'
	],
	...[
		'tajikistan',
		'таджикистан',
		'тоҷикистон',
		'azerbaijan',
		'азербайджан',
		'azerbaycan',
		'turkiye',
		'turkey'
	],
	...[
		'12345678910',
		'1234567890',
		'123456789',
		'0987654321',
		'987654321',
		'12345678',
		'1234567',
		'123456',
		'12345'
	]
].sort((a, b) => b.length - a.length);

/** One spelling of one password, however a keyboard composes its letters. */
export function normalisePassword(password: string): string {
	return password.normalize('NFKC');
}

/**
 * What is wrong with a new password, as a message key; undefined if nothing is.
 *
 * @param about  what is known of its owner: name, e-mail, sign-in name
 */
export function passwordFault(password: string, about: (string | null)[]): string | undefined {
	const letters = [...normalisePassword(password)];
	if (letters.length < PASSWORD_LENGTH) return 'appointments.password_short';
	if (letters.length > LONGEST) return 'error.too_long';
	const own = [...withoutGuesses(letters.join(''), about)];
	if (own.length < LEAST_OF_ONES_OWN || new Set(own).size < LEAST_DIFFERENT)
		return 'appointments.password_guessed';
	return undefined;
}

function withoutGuesses(password: string, about: (string | null)[]) {
	const words = about.flatMap((text) => lettersOf(text ?? '', ' ').split(' '));
	const guesses = [...words.filter((word) => word.length > 3), ...GUESSED];
	return guesses.reduce((left, guess) => left.split(guess).join(''), lettersOf(password, ''));
}

const lettersOf = (text: string, between: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, between);
