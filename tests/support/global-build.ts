import { buildIfOlder } from '../../scripts/build-if-older.ts';

/** What is tested through HTTP is what would be deployed. */
export default function build() {
	buildIfOlder();
}
