import type { Case } from './case.ts';
import { ines } from './ines.ts';
import { kevin } from './kevin.ts';
import { lucas } from './lucas.ts';
import { amina } from './amina.ts';
import { julie } from './julie.ts';
import { mathis } from './mathis.ts';
import { moussa } from './moussa.ts';
import { chloe } from './chloe.ts';

export const cases: readonly Case[] = [ines, kevin, lucas, amina, julie, mathis, moussa, chloe];
