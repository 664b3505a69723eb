import type { FactValue } from './fact.ts';
import type { Language } from './language.ts';
export const formatFact = (fact: FactValue, _language: Language): string => String(fact.value);
