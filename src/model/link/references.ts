import { reference } from '../../quantities/index.ts';

export const partialPooling = reference({
  id: 'gelman-hill-2007',
  cite: 'Gelman, Hill 2007, Data Analysis Using Regression and Multilevel/Hierarchical Models: partial pooling between groups',
});

export const orderedGrades = reference({
  id: 'mccullagh-1980',
  cite: 'McCullagh 1980, J R Stat Soc B 42:109–142: regression models for ordinal data, a latent scale cut into grades',
});
