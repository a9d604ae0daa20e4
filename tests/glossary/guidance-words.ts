/**
 * Words of the guide that are not on the list of common words and have no card, looked
 * through one by one. With an "s", "d" or "ed" at the end they count too.
 */
export const reviewed = new Set(
  [
    // Everyday words that the list, made for children, lacks.
    'advertising advice advise article booklet bracket certainty control cope device director disagree',
    'discuss email estimate exercise extension fallen feature finding infected keyboard lengthen link',
    'method opinion operate overall privacy professor program project publish published reasonable',
    'recovery release relied relief relieve replace rod routine section seldom shorten shown site',
    'spared sponsor strain strength suggest summary suspect suspicion thawed themselves uncertain',
    'uncommon unplanned unsteady website whatever withdrawn relatively bled numbness',
    // What people know from the kitchen and the bathroom shelf.
    'allergies aspirin garlic ginkgo herb ibuprofen supplement talc thinner',
    // Of care, and of studies; most are said in other words beside them.
    'bile candidate clinician consent diagnosis dietitian duct evidence guideline patient',
    'pleurodesis radiofrequency ratio register steroid trial',
    // Names that stand only where a sentence begins, or in an address.
    'curb e ecg lisa org posytive rajendra seema',
  ].flatMap((line) => line.split(' ')),
);
