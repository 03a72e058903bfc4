// Names of the lists that are words in Norwegian (bokmål, nynorsk) or frequent words in English, in lower case. Found by looking up
// every listed name in spelling dictionaries (development only; nothing of them is here), and gone through by hand.

/** Names that are words: in lower case, and where a capital is due anyway, they say nothing by themselves. */
export const wordsThatAreNames = `
abu adams adel adelen aga agne ai aino akar ala alali albu aleksi alf alis alka alkan alla alp alper altan alv amar amini ammar
amr an ana anar anda ande andel andi andra andras andre andro ane angel angster anis ann ansar ant ante anti apollo arda are ari
art ask askeland au august aura ava avdal ba babel bade bak bakan baki bakke bakken balli ban bang bara barin barre basar baser
bauer baugstad bayer bela bent bera berg berge berget berk berre berta bertram besar beser best beyene bier bile bilen bill birk
bita biti bitten bjørn blaga blank blekte blessing blom bo bober boda boge boi bolta bonde bong bongo bora borgar borge borgen
borka borna bota botnen boye bra brage brede brekke brekken brown brun bryn bråten buda bui bulut busa buss butt bye bær bø ca
can carol cat chance cherry chi co cruz da dag daga dags dal dale dalen dam damla dan dang danish danka darta dat de dean dei
deka dela dem di din divine do don dona dong dora draga dren du duale due dung dura duska dyre edel egal egge eggen egle ei eide
eik eira ela eldar elden eli elka ella elle else ender ene enes enge engen enger ensar erke eser ester even faith faktor falk
fana fares fin fine finn fjellstad fjære flak flaten flis flo flora foss fosse fossen fossheim frank fred fredheim fride fu fuga
fylling får føre gal gala gamle gard garen garte gaup geir genet gill gine gir gitte gjerde gjøen gleda god gode gongor gora
grace gran granat grande granli grav graven grinde gro grov gruba grube gry grønn grøtting gul gula gulden gulen guler gun
gurmen guy går ha habil hack hagen hai hakki hala halane  hale halle hallgrim ham hamre han hana hanane hande hang hans
hansa har has hasle hau haug haugane hauge haugen hauk havnen heather hegge heggland heil heine hel helga helge helle hero hilda
hind hinda hira hjort ho hoa hoc hoda hoff hoi hol holen holme holmen holt holter homa hong hop hope hora horn hortensia hovde
hovden hu hud huda hue hulki huma huner hung huse høst idle ikke ikkje ilker indre inga innocent ion iren isa islam issa isse
jabbar jack jade jaga jan janus jarl jasen jesus jewel jo joy judge jugoslav jul juni juris ka kader kadi kaia kalender kalle
kalna kamel kan kappfjell kara kardinal kare karol keramet kika kiss kita kjær klander klein kleppe kleven knut koka kokar koks
kola kolar kone konta koper kor korsa kos kose kosta kot kraule kristen krokan krokeide kruk kubena kula kunter kvitne kåre la
laban labba lac lace lada lage lai lale lam lama lan landa lande lang lange lap lase lasse lauren lava le leik lene li lice lie
lien liene lieu liga lill lilla lina lind line lis lise liss litt liv livar live lo loan loi lone long luka luna lund lundberg
lunde lunder lundgren luse ly lyder lykke lyng lyngstad lyse lysne løken lønning magga mai malene man manar mann mara mare marin
mark masa mate matos max may medina meldere melis melodi men mens metra mi midtgård mien mila mile miler miles mille miller mima
min mina mine minna mir mitar mitra mo moa modest moe moh molde morar muge munch munda munk muren musa muse my mye mykje myren
må mørk nail nam naser nes nesa neset nestor neva neven nevra nida niksa nil nisa nissen nistor nita noel noi nok nor nordstrand
norma nu ny nye odd odden odder onder orge ose page palm pamper pari park patience pave paver pence per perl persa petar pilar
pole polis pop prince pulk pål raca raci rada radl raid raja rak ramadan randa rasa raste raul ravi ravn rehab reis rica rim
rima rina risten rittgasser river robin roman romans rosa rose royal rudi runa rune rus rut ruta rutta ryen rygg rød sa safa
safari safta said salad salte sam saman san sand sanda sandberg sang sanne sardar sari sarre sava seda seden selen sen sener ser
server settar sever shah sheikh shire si sigga sila sile sima sin sina sine sir sire siri siv skal skaret skeie skjold skog
skogen skogheim skogly skora skorpen skov skudra skum skår slam slava slaven sletten smite smith soare sol solta sommer son song
spaniel staff stan stana stasa stein steina steins steinsvik sten stene ster stig stokke stolla stor storm strand strandberg
strande strøm strømme strømmen sture styve stål ståle står støen støle støre su sule sultan sund sunde sundet sunn sunna susa
sve svein sy syver sæter ta tai tale tam tan taner tang tangen tar tara tas tasa tasli tat tea thai that the tho thy tien tilde
tim tin tine to tom tome ton tone tong topic tord tore torp trac tram tran trang tri trien triumf trong tru trøen tu tue tuft
tung turi turk turker turna ty tønder uffe ugne ulla ulv una uni unn urban usama utsi val vala valen vali valid van vang vangen
var varg vars vaska vegar vela vera verda vern vi vida viet vik vikar vil vilja ville vinje vinka vinter vinters viola violet
vira vita vold volden voll volle vy våge vågen vågenes vår walker white will willy with yen ås åsen æ øye endre heine amin fana harestad design egal
`;

/**
 * Those of them that are words so rare that in speech the name is meant: "agne", "gry", "kåre". Behind an article, or a sign of
 * the infinitive, they are words all the same.
 */
export const rareWords = `
abu adams agne aino akar alali albu aleksi alf alis alka alkan alp alper altan alv amar amini ammar amr ana anar andi andras andro anis ann ansar apollo
arda aska askeland aura ava avdal bakan baki balli bauer baugstad bayer bela berta bertram beyene birk bober boda boi bolta bongo bora borgar borge borna
bråten bui bulut carol damla danka dona dora duale dura duska edel egge eggen egle eide eira ela eldar elden elka ella enger ensar erke ester falk fana
fares fine fjellstad flaten fossheim frank fredheim fride garen gaup geir genet gill gine granli grøtting gry guler gurmen habil  halle hallgrim hamre
hanane hau haugane hegge heggland heine helge hilda hinda hira hjort hoda hoff hol holen holme holt holter homa hora hovde hovden hulki huner hung ilker
issa janus jarl jasen kader kadi kappfjell karol kika kjær kleiva kleppe kleven knut kolar koper korsa kosta krokan krokeide kubena kvitne kåre laban labba
lande lasse lauren liene lise liss loi lund lundberg lunde lunder lundgren lyngstad løken magga malene manar marin matos matre medina melis mille minna mir
mitra moa modest moe muge munda nail naser nestor neven nida niksa nisa nistor nita noel norma odder orge palm petar pilar rada radl raja raul ravi rica
rima rina rittgasser robin rudi runa rune rutta ryen sakhi sandberg sardar sarre sava selen sheikh shire sigga siri siv skaret skeie skjold skogheim
skogly skorpen slava stana steinsvik stene stokke strandberg styve støen støle støre sule sunde sunna svein tasli tilde tord tore torp tram tran trøen
tuft turi tønder uffe ugne unn usama utsi vangen vinje walker willy åsne sanne shah son bui thai rim attar bekele vova
`;

/** Forms in -s that are words, though the rest is a name. */
export const noGenitives =
  'adams alias eks eddies frederiks fundas kolaks lans lupus mens plantaks sans this thus vis';

/** Names that are something else with a capital: months, countries, products, holidays. */
export const capitalsThatAreNames = `
june january february march may july october november december sunday monday tuesday wednesday thursday friday saturday alexa april asia august aurora austin bibel carolina chelsea christiania cuba china georgia havana india iran islam israel jesus jordan
juli juni kenya kurdistan lada libya london mai malta mars medina mercedes newroz nokia norge paris ramadan siri sultan tesla thai tine
victoria viet virginia zara maria magdalena polen polar apollo orkla statoil storm europa amerika afrika
`;
