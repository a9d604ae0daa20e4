const otherCancers =
  /\b(?:lung|colorectal|colon|rectal|prostate|prostatic|gastric|stomach|bladder|urothelial|renal|kidney|pancreatic|o?esophageal|ovarian|ovary|cervical|cervix|endometrial|thyroid|laryngeal|nasopharyngeal|head and neck|hepatocellular|liver|anal|vulvar|testicular|penile|skin) (?:cell )?(?:cancer|(?:adeno)?carcinoma|neoplasm|tumou?r|malignanc)|\b(?:NSCLC|SCLC|HCC|melanoma|lymphoma|leuk[a]?emia|glioma|glioblastoma|astrocytoma|meningioma|(?:osteo|lipo|leiomyo)?sarcoma|myeloma|neuroblastoma|mesothelioma|neuroendocrine|PSMA|Gleason|canine|feline|PSA\b|dogs\b|bitches\b)/i;

/** Whether a sentence is about another cancer than that of the breast, whose codes mean other things. */
export function isOtherCancer(sentence: string): boolean {
  return otherCancers.test(sentence) && !/breast|mamm?a/i.test(sentence);
}
