/* Pages in other languages and scripts, written for this: what is written alike everywhere is marked. */
import { type Site, site } from './site.ts';

const page = (name: string, lang: string, text: string, more = '') =>
  site(`in ${name}`, text, { lang, quick: name === 'Hebrew', head: more });

export const languages: Site[] = [
  page(
    'Spanish',
    'es',
    '<h1>Cáncer de mama metastásico</h1><p>El palbociclib se toma con letrozol; el trastuzumab, si hay HER2.</p><p>¿Y después? Pregunte a su oncóloga.</p>',
  ),
  page(
    'French',
    'fr',
    '<h1>Cancer du sein métastatique</h1><p>Le traitement par trastuzumab et capécitabine : « bien toléré ».</p><p>L’étude a suivi 120 femmes.</p>',
  ),
  page(
    'German',
    'de',
    '<h1>Brustkrebs mit Metastasen</h1><p>Palbociclib wirkt zusammen mit Fulvestrant; Trastuzumab bei HER2-positivem Krebs.</p><p>Lebermetastasenentfernung ist ein langes Wort.</p>',
  ),
  page(
    'Portuguese',
    'pt',
    '<h1>Câncer de mama metastático</h1><p>O ribociclib e o trastuzumab são remédios dados nesta situação.</p>',
  ),
  page(
    'Polish',
    'pl',
    '<h1>Przerzutowy rak piersi</h1><p>Leczenie: trastuzumab i pertuzumab, potem kapecytabina. Źdźbło, żółć.</p>',
  ),
  page(
    'Turkish',
    'tr',
    '<h1>Meme kanseri</h1><p>İlaçlar: trastuzumab ve palbociclib. Iğdır’da ışın tedavisi İYİ geldi.</p>',
  ),
  page(
    'Vietnamese',
    'vi',
    '<h1>Ung thư vú di căn</h1><p>Thuốc trastuzumab và palbociclib được dùng cho người bệnh.</p>',
  ),
  page(
    'Russian',
    'ru',
    '<h1>Рак молочной железы</h1><p>Применяли trastuzumab и palbociclib; мутация BRCA1 найдена у двух.</p>',
  ),
  page(
    'Greek',
    'el',
    '<h1>Καρκίνος του μαστού</h1><p>Το trastuzumab και το palbociclib δόθηκαν μαζί· ρωτήστε τον γιατρό σας.</p>',
  ),
  page(
    'Georgian',
    'ka',
    '<h1>ძუძუს კიბო</h1><p>ექიმმა დანიშნა trastuzumab და palbociclib ექვსი თვით.</p>',
  ),
  page(
    'Arabic',
    'ar',
    '<h1>سرطان الثدي المنتشر</h1><p>يعطى دواء trastuzumab مع <bdi>palbociclib</bdi> لمدة 6 أشهر.</p>',
    '<script>document.documentElement.dir = "rtl"</script>',
  ),
  page(
    'Hebrew',
    'he',
    '<div dir="rtl"><h1>סרטן שד גרורתי</h1><p>ניתן trastuzumab יחד עם palbociclib (6 חודשים).</p></div>',
  ),
  page(
    'Persian',
    'fa',
    '<div dir="rtl"><h1>سرطان پستان</h1><p>داروی trastuzumab می‌تواند با palbociclib داده شود؛ ۱۲ ماه.</p></div>',
  ),
  page(
    'Hindi',
    'hi',
    '<h1>स्तन कैंसर</h1><p>इलाज में trastuzumab और palbociclib दिए गए। डॉक्टर से पूछें।</p>',
  ),
  page('Bengali', 'bn', '<h1>স্তন ক্যান্সার</h1><p>চিকিৎসায় trastuzumab ও palbociclib দেওয়া হয়।</p>'),
  page(
    'Tamil',
    'ta',
    '<h1>மார்பகப் புற்றுநோய்</h1><p>trastuzumab மற்றும் palbociclib மருந்துகள் தரப்பட்டன.</p>',
  ),
  page(
    'Thai',
    'th',
    '<h1>มะเร็งเต้านม</h1><p>ผู้ป่วยได้รับยา trastuzumab ร่วมกับ palbociclib เป็นเวลาหกเดือน</p>',
  ),
  page(
    'Chinese',
    'zh',
    '<h1>转移性乳腺癌</h1><p>患者接受 trastuzumab 和 palbociclib 治疗,共六个月。</p>',
  ),
  page(
    'Japanese, upright with readings',
    'ja',
    '<div style="writing-mode:vertical-rl;height:300px"><h1><ruby>乳<rt>にゅう</rt>癌<rt>がん</rt></ruby></h1><p>trastuzumab と palbociclib を六か月。</p></div>',
  ),
  page(
    'Korean',
    'ko',
    '<h1>전이성 유방암</h1><p>환자는 trastuzumab 과 palbociclib 을 여섯 달 동안 받았다.</p>',
  ),
  page('Amharic', 'am', '<h1>የጡት ካንሰር</h1><p>ሕክምናው trastuzumab እና palbociclib ነው።</p>'),
  page(
    'three languages at once',
    'en',
    '<p>Metastatic breast cancer.</p><p lang="es">El trastuzumab ayuda.</p><p lang="he" dir="rtl">palbociclib ניתן</p>',
  ),
];
