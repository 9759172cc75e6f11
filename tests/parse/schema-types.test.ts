import { expectTypeOf, test } from 'vitest';
import type * as z from 'zod';
import type { Scene } from '../../src/kinds/index.ts';
import type { sceneSchema } from '../../src/kinds/schemas.ts';
import type { Fact } from '../../src/lesson/fact.ts';
import type { Term } from '../../src/lesson/glossary.ts';
import type { Lesson } from '../../src/lesson/lesson.ts';
import type { Catalogue, Credit, FrozenRevision, Walkthrough } from '../../src/lesson/module.ts';
import type { PackageOptions } from '../../src/lesson/options.ts';
import type { Sound } from '../../src/lesson/sound.ts';
import type { lessonSchema } from '../../src/parse/lesson-schema.ts';
import type { catalogueSchema } from '../../src/parse/parse-catalogue.ts';
import type { creditsSchema } from '../../src/parse/parse-credits.ts';
import type { factsSchema } from '../../src/parse/parse-facts.ts';
import type { glossarySchema } from '../../src/parse/parse-glossary.ts';
import type { optionsSchema } from '../../src/parse/parse-options.ts';
import type { revisionsSchema } from '../../src/parse/parse-revisions.ts';
import type { soundsSchema } from '../../src/parse/parse-sounds.ts';
import type { walkthroughsSchema } from '../../src/parse/parse-walkthroughs.ts';

/** Schemas give mutable values, the declared types are read-only: both are compared as if read-only. */
type Frozen<T> = T extends readonly (infer One)[]
  ? readonly Frozen<One>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;

type Read<S extends z.ZodType> = Frozen<z.output<S>>;

test('each schema reads exactly the declared type', () => {
  expectTypeOf<Read<typeof sceneSchema>>().toEqualTypeOf<Frozen<Scene>>();
  expectTypeOf<Read<typeof lessonSchema>>().toEqualTypeOf<Frozen<Lesson<Scene>>>();
  expectTypeOf<Read<typeof factsSchema>>().toEqualTypeOf<readonly Frozen<Fact>[]>();
  expectTypeOf<Read<typeof glossarySchema>>().toEqualTypeOf<readonly Frozen<Term>[]>();
  expectTypeOf<Read<typeof catalogueSchema>>().toEqualTypeOf<Frozen<Catalogue>>();
  expectTypeOf<Read<typeof walkthroughsSchema>>().toEqualTypeOf<readonly Frozen<Walkthrough>[]>();
  expectTypeOf<Read<typeof revisionsSchema>>().toEqualTypeOf<readonly Frozen<FrozenRevision>[]>();
  expectTypeOf<Read<typeof soundsSchema>>().toEqualTypeOf<readonly Frozen<Sound>[]>();
  expectTypeOf<Read<typeof creditsSchema>>().toEqualTypeOf<readonly Frozen<Credit>[]>();
  expectTypeOf<Omit<Read<typeof optionsSchema>, '$schema'>>().toEqualTypeOf<Frozen<PackageOptions>>();
});
