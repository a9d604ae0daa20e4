/* Shapes of the sites that people read about breast cancer on; every text is ours. */
import { type Site, site } from './site.ts';

const row = (...cells: string[]) => `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`;
const many = (count: number, make: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => make(n)).join('\n');
const menu = '<nav><ul><li><a href="#a">Home</a><li><a href="#b">Breast cancer</a></ul></nav>';

export const websites: Site[] = [
  site(
    'a journal article',
    `<header><h1>Surgery on the primary tumor in metastatic breast cancer</h1>
    <p class="authors">A. One<sup>1</sup>, B. Two<sup>2,*</sup></p></header>
    <section id="abstract"><h2>Abstract</h2><p><b>Background.</b> Whether locoregional therapy (LRT) helps is open.
    <b>Results.</b> Overall survival was alike (HR 0.91, 95% CI 0.72–1.15; <i>P</i> = 0.43).</p></section>
    <section><h2>Methods</h2><p>After systemic therapy, people without progression were randomized.<a href="#r1">[1]</a></p>
    <figure><svg width="200" height="80" role="img"><text x="5" y="20">Metastatic</text><path d="M0 60h200"/></svg>
    <figcaption>Figure 1. Progression-free survival by group.</figcaption></figure></section>
    <section><h2>References</h2><ol><li id="r1">A trial of cryoablation. <i>J Own Texts</i> 2020;1:1–9.</li></ol></section>`,
    {
      quick: true,
      marks: 5,
      head: '<style>body{font:15px serif}sup{font-size:.7em}figure{margin:0;break-inside:avoid}</style>',
    },
  ),
  site(
    'a list of abstracts',
    `<ol class="results">${many(
      30,
      (n) => `<li><a href="#${n}">Liver <b>metastasis</b> and cryoablation: report ${n}</a>
      <div class="cite"><span>Own J</span>. <span>2021</span>;${n}:1-9.</div>
      <div class="snippet">… metastatic breast cancer, ultrasound-guided … <i>systemic therapy</i> …</div></li>`,
    )}</ol>`,
    { marks: 20, head: '<style>.snippet{font-size:13px}</style>' },
  ),
  site(
    'a hospital page',
    `${menu}<main><h1>Radiotherapy for bone metastases</h1><p class="lead">Radiation can ease pain.</p>
    <details open><summary>Before you come</summary><p>You may have a <strong>CT scan</strong> first.</p></details>
    <details><summary>Side effects</summary><p>Fatigue is common; lymphedema is rare.</p></details>
    <table><caption>Visits</caption><tr><th>Day<th>What</tr>${row('1', 'MRI')}${row('8', 'Ultrasound')}</table></main>
    <aside><p>Call the ward about a fever after chemotherapy.</p></aside>`,
    {
      marks: 3,
      head: '<style>body{display:grid;grid-template-columns:10em 1fr 12em}</style>',
    },
  ),
  site(
    'a forum thread',
    many(
      12,
      (
        n,
      ) => `<article class="post" id="p${n}"><header><b>reader${n}</b> <time>${n} h</time></header>
      <blockquote><blockquote>My mum has bone mets.</blockquote>Which drug?</blockquote>
      <p>I'm on palbociclib + letrozole since ${n} months, last CT scan stable :-) <br>hugs xx</p>
      <footer><button>Like</button> <a href="#p${n}">#${n}</a></footer></article>`,
    ),
    { marks: 10 },
  ),
  site(
    'a patient portal',
    `<div id="app"><div role="tablist"><button role="tab">Results</button><button role="tab">Letters</button></div>
    <table><thead><tr><th>Test<th>Result<th>Range</thead><tbody>${row('CA 15-3', '31 U/mL', '0–25')}${row('Hemoglobin', '11.2 g/dL', '12–15')}</tbody></table>
    <pre>FINAL REPORT: ER 90%, PR 10%, HER2 1+</pre>
    <div class="letter"><p>The biopsy of the liver shows metastatic carcinoma, HER2 2+, ISH not amplified.</p></div></div>`,
    { marks: 2 },
  ),
  site(
    'a news story',
    `<article><h1>New pill slows breast cancer, study finds</h1><p class="byline">By A. Writer</p>
    <p>The <a href="#x">trial</a> tested an antibody-drug conjugate in metastatic breast cancer.</p>
    <div class="ad" style="width:300px;height:250px">Advertisement</div>
    <p>“Progression-free survival was longer,” one author said. Five-year figures are not in.</p>
    <ul class="share"><li>Share<li>Print</ul></article>`,
    { marks: 2 },
  ),
  site(
    'a wiki article',
    `<table class="infobox"><caption>Trastuzumab</caption>${row('Class', 'Monoclonal antibody')}${row('Target', 'HER2')}</table>
    <div id="toc"><ol><li><a href="#u">Uses</a><ol><li><a href="#v">Breast</a></ol></ol></div>
    <p><b>Trastuzumab</b> is a <a href="#m">monoclonal antibody</a> for HER2-positive breast cancer.<sup><a href="#c1">[1]</a></sup></p>
    <h2 id="u">Uses<span class="edit">[<a href="#e">edit</a>]</span></h2><p id="v">In metastatic disease with chemotherapy.</p>
    <div class="reflist"><ol><li id="c1"><cite>Own texts</cite>.</ol></div>`,
    { marks: 3, head: '<style>.infobox{float:right;border:1px solid}</style>' },
  ),
  site(
    'a trial register',
    `<dl>${many(8, (n) => `<dt>Arm ${n}</dt><dd>Capecitabine ${n * 100} mg/m<sup>2</sup>, metastatic breast cancer, RECIST 1.1</dd>`)}
    <dt>Primary outcome</dt><dd>Overall survival [Time frame: 3 years]</dd></dl>`,
    { marks: 8 },
  ),
  site(
    'a drug leaflet',
    `<h1>Package leaflet</h1><p style="text-transform:uppercase">ribociclib tablets</p>
    <ol type="1"><li>What it is: a CDK4/6 inhibitor<li>Before you take it: tell about an ECG<li>Possible side effects
    <ul><li>Very common: neutropenia, fatigue<li>Common: QT prolongation</ul></ol>`,
    { marks: 2 },
  ),
  site(
    'a systematic review with a forest plot',
    `<h1>Surgery of the primary tumour: a meta-analysis</h1>
    <table>${many(6, (n) => row(`Trial ${n}`, `0.8${n} (0.60–1.1${n})`, '<svg width="90" height="12"><rect x="40" width="9" height="9"/></svg>'))}
    <tfoot>${row('All', 'HR 0.84 (95% CI 0.70–1.01)', 'I² = 45%')}</tfoot></table><p>Locoregional therapy, metastatic breast cancer.</p>`,
    { marks: 2 },
  ),
  site(
    'a scan report in a web mail',
    `<table width="600" cellpadding="0"><tr><td><table><tr><td><font face="Arial">CT scan of chest and abdomen</font></td></tr>
    <tr><td>Impression:<br>1. Liver metastases, smaller.<br>2. No new lytic lesions.<br>&nbsp;</td></tr></table></td></tr></table>`,
    { marks: 2 },
  ),
  site(
    'a glossary of a charity',
    `<dl>${['Metastasis', 'Oophorectomy', 'Cryoablation', 'Ultrasound', 'Lymphedema']
      .map((it) => `<dt><dfn>${it}</dfn></dt><dd>${it} is explained here by somebody else.</dd>`)
      .join('')}</dl>`,
    { marks: 5 },
  ),
  site(
    'questions and answers',
    many(
      6,
      (
        n,
      ) => `<div itemscope itemtype="https://schema.org/Question"><h3 itemprop="name">Is cryoablation painful? (${n})</h3>
      <div itemprop="acceptedAnswer" itemscope><p itemprop="text">It is done with ultrasound and a local anesthetic.</p></div></div>`,
    ),
    { marks: 6 },
  ),
  site(
    'a blog of somebody ill',
    `<article><h1>Year four</h1><p>Stage IV since 2019. My oncologist said <em>oligometastatic</em>.</p><hr>
    <p>Then came fulvestrant: two needles, both cheeks. Peripheral neuropathy too, my poor feet.</p>
    <section class="comments"><p>Thinking of you. My scan is on Monday, an MRI.</p></section></article>`,
    { marks: 3 },
  ),
  site(
    'a search page',
    `<form role="search"><input name="q" value="brain metastasis radiosurgery"><button>Search</button></form>
    ${many(10, (n) => `<div class="hit"><h3><a href="#${n}">Stereotactic radiosurgery for brain metastases</a></h3><cite>own.example › ${n}</cite><p>… whole-brain <em>radiotherapy</em> …</p></div>`)}`,
    { marks: 8 },
  ),
  site(
    'a preprint with numbered lines',
    `<style>.n{user-select:none;float:left;width:3em;color:#999}</style>${many(20, (n) => `<div><span class="n">${n}</span>circulating tumor DNA in metastatic breast cancer, line ${n}</div>`)}`,
    { marks: 10 },
  ),
  site(
    'a text layer over a picture of a page',
    `<div style="position:relative;width:600px;height:300px"><canvas width="600" height="300"></canvas>${many(
      10,
      (n) =>
        `<span style="position:absolute;left:20px;top:${n * 25}px;white-space:pre;transform-origin:0 0;transform:scaleX(1.0${n})">Metastatic breast cancer, systemic therapy</span>`,
    )}</div>`,
    { marks: 5 },
  ),
  site(
    'a conference programme',
    `<table border="1">${many(12, (n) => `<tr><th scope="row">${9 + n}:00</th><td colspan="2">Session ${n}: oligometastatic disease<td rowspan="1">Hall ${n}</tr>`)}</table>`,
    { marks: 6 },
  ),
  site(
    'a video with its words',
    `<video controls width="320" height="180"></video><div class="transcript">${many(
      12,
      (n) =>
        `<p><button>0:${10 + n}</button> <span>so the primary</span> <span>tumor is here and</span> <span>the biopsy</span></p>`,
    )}</div>`,
    { marks: 6 },
  ),
  site(
    'an e-book in columns',
    `<div style="column-width:18em;height:500px;overflow-x:auto">${many(30, (n) => `<p>${n}. A long evening after chemotherapy; the immune system was tired, and so was the cat.</p>`)}</div>`,
    { marks: 5, isCut: true },
  ),
  site(
    'slides',
    many(
      5,
      (n) =>
        `<section style="height:80vh;scroll-snap-align:start"><h2>${n}. HER2-low</h2><ul><li>Trastuzumab deruxtecan<li>ORR 52%</ul></section>`,
    ),
    {
      marks: 2,
      head: '<style>html{scroll-snap-type:y mandatory}</style>',
    },
  ),
  site(
    'a pathology report',
    `<pre style="font-family:monospace">DIAGNOSIS
  Left breast, mastectomy: invasive ductal carcinoma, grade 2
  Lymph nodes: 2 of 14 positive, largest 9 mm; ypT2 N1a
</pre><p>Margins: clear. Ki-67 18%. Receptors: ER 8/8, PR 6/8, HER2 0.</p>`,
    { marks: 1 },
  ),
  site(
    'a shop that sells something else',
    many(20, (n) => `<div><h3>Chair ${n}</h3><p>Oak. 49 euros. Add to basket.</p></div>`),
    { marks: 0 },
  ),
  site(
    'a page about gardens with our words in other senses',
    '<h1>Seeding a lawn</h1><p>Seeding starts in spring; nodes of grass send runners. Remove dead margins.</p>',
    { marks: 0 },
  ),
];
