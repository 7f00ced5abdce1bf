import { reference } from '../../quantities/index.ts';

/** Texts that several topicals cite, and nothing else. A text that one topical cites is named in its file. */

export const sharmaPrp = reference({
  id: 'sharma-jpad-1480',
  cite: 'Sharma, J Pak Assoc Dermatol (article 1480): acne scars, needling with saline against needling with platelet-rich plasma, split face, 40 persons',
  url: 'http://jpad.com.pk/index.php/jpad/article/view/1480',
});
