/** The folder of src whose mutants are tried. */
export const folder = process.env.MUTATED_FOLDER ?? 'values';
