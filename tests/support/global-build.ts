import { buildIfChanged } from '../../scripts/build-if-changed.ts';

/** What is tested through HTTP is what would be deployed. */
export default buildIfChanged;
