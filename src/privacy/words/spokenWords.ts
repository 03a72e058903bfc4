/** Words of nynorsk, of dialects and of talk that the list of bokmål does not have, in lower case; and abbreviations. */
export const spokenWords = `
eg ikkje berre mykje noko nokon nokre korleis kvifor kvar kven kva kor kor-leis vere vore blei vart verte verta vorte heime heim frå dei dykk dykkar me mi mitt sjå såg sagt
seie seier sa gjere gjer gjorde gjort fekk fått gjekk gjeng gå kjem komen kome kom tek teke tok gjev gje gav jobba arbeida snakka spurde spurte svara
ho hennar han honom sjølv sjølve saman åleine nei neida joda heilt heile heil meir mest mindre fleire fyrst fyrste først sidan seinare tidlegare
eigentleg eigen eiga eige ein eit eitt òg då no nå dette denne desse vegen veg augo auge høyre høyrde høyrt tenkje tenkjer tenkte meine meiner veit visste
skulle ville kunne måtte burde skriv skreiv skrive ringje ringjer ringde lese las venta ventar møte møtte møter spørje spør bur budde reise reiser reiste ynskje ynskjer
brukar brukarar brukaren brukarane rettleiar rettleiaren rettleiarar rettleiing sakshandsamar sakshandsamaren arbeidssøkjar arbeidssøkjarar leiar leiaren leiarar
fylkje kommunen verksemd verksemda oppfølging tenester teneste rettar rett høve høvet utgreiing vidare uansett altså difor likevel framleis enno ennå alltid aldri ofte sjeldan
itj itte ikkj ikke'no ikke'a ekke kke hakke vakke jæ æ e i a å mæ dæ sæ hæ mm mhm hm hmm øh eh ehm uff æsj oi næ næh jaja jadda jaha jauda jepp nope okay okei ok oki sånn sånne sånt slik
noen'ting noke nåkka nokka nåkke nåken nokken hvertfall ihvertfall iallfall vertfall hvertfald liksom lissom assa atte dritt dritbra kjempebra kjempefint supert kult chill nice
skjema'et meg deg seg hu dem'a di dokker dåkker dokke dokk kæm kæ ka kordan kossen korsen koffer koffor hvorfor'n katti kortid kå kem
veke veker månad månader år dag dagar morgon kveld natt time timar fredag laurdag sundag sundagen måndag tysdag onsdag torsdag
barn born jente jenter gut gutar guten mor far bror syster søster kone mann menneske menneskje folk vener ven venn
tlf mob nr ca dvs osv mfl bl pga ifm mht jf evt inkl ekskl el kl kr mvh hilsen helsing sms mail epost e-post chat chatbot app appen apper app'en wifi pdf sjekke sjekka
snap insta snapchat instagram facebook messenger whatsapp google teams zoom skype vipps bankid altinn kid iban fnr dnr id ref tilh vedr adr avd org orgnr
aap nav dps ppt nay kvp ikt hr lo nho udi imdi ssb fhi nrk tv pc mac usb gps dna hiv adhd kols
haldet mammaen ynske ynskjer ynskte ønske arbeidsark ark controller controlleren controllere tidsstempel
saman samarbeidet skilnad skilnaden likskap hending hendinga hendingar røynsle røynsla røynsler kunnskapen tilhøve tilhøva tilbod tilbodet utdanning utdanninga erfaringar moglegheit moglegheita moglegheiter moglegvis
nokosinne nokonsinne einkvan einkvar kvarandre kvarande korkje anten sidan difor dimed dermed såleis slik slike soleis attende attåt attmed framfor innafor utafor unnateke samstundes gjennomføre gjennomført framlegg
byrje byrja byrjar byrjinga slutta slutte leit leita leiter finne fann funne vinne vann tapte tapa kjende kjent kjenner kjenne heldt held halde haldt haldne stod stått står vore verande levd lever levde leve
snakkar snakka prata pratar ringt ringde høyrt høyrer høyra lærte lære lærer lært skrive skriven skrivne lese lesen lest bad beda bede beden gav gjeve gjevne teke tekne dregen drege drog skulda skuldar skuld
folka menneska kvinna kvinner kvinnene karane gutane jentene borna ungane foreldra besteforeldre syskjen sysken bror brør brørne systrer naboen naboane vennene venene heimen huset husa rommet romma
hovud hovudet auga augo øyra munnen handa hendene foten føtene kroppen ryggen hjartet sjukdom sjukdomen sjuk sjuke sjukmeld sjukmelding sjukemelding sjukepengar sjukehus sjukehuset lækjar lækjaren lækjarar
pengar pengane kroner kronene løn løna lønn arbeidsplass arbeidsplassen arbeidsgjevar arbeidsgjevaren arbeidsgjevarar arbeidstakar arbeidslivet stilling stillinga stillingar søkje søkjer søkte søknad søknaden søknader
skjemaet skjema vedtaket vedtak klaga klage sak saka saker sakene svaret svar brevet brev telefonen mobilen meldinga meldingar møtet møta avtale avtalen avtaler oppfølginga rettleiinga rettleiarane
tillit tilliten ansvar ansvaret oppgåve oppgåva oppgåver oppgåvene løysing løysinga løysingar utfordring utfordringa utfordringar vanskeleg vanskelege lett lette enkel enkelt enkle viktig viktige rimeleg rimelege
mogleg moglege umogleg naudsynt nødvendig ferdig fullstendig verkeleg røynleg ærleg skikkeleg forskjellig ulik ulike lik like ny nye nytt gamal gamalt gamle ung unge ungt stor store stort liten lita lite små
dårleg dårlege betre best verre verst fleire flest færre færrast lengje lenge lenger lengst stundom sjeldan ofte oftare alltid aldri nett nettopp akkurat heller helst gjerne kanskje truleg sikkert visst
nordover sørover austover vestover innover utover oppover nedover framover bakover heimover bortover attover der dit her hit heime heim ute inne oppe nede framme borte bak
kven kva kvar kvifor korleis når kva-for kor-mange kor-mykje kor-lenge kor-langt dykkar vår våre hans hennar deira sin si sitt sine eigen eiga eige eigne
overtyda overtyding innvandrar innvandrarar flyktning flyktningar språk språket norskkurs opplæring opplæringa vaksenopplæringa praksisplass tiltaket tiltaka jobbklubben kurset kursa klassen elevane skulen barnehagen
deltok delteke deltek deltakarar deltakaren intervjuar intervjuaren informanten forskar forskaren prosjektet opptaket transkribert utskrift avskrift avidentifisert anonymisert
øydelagd øydelagt øydelegg skadd skada skade vondt smerte smerter sliten slitne trøytt trøytte redd redde glad glade trist lei leie sint sinte stolt stolte skamma skjemdest grein gret lo ledde smilte
skludrene skuldrane skulderen armane beina magen nakken hovudverk migrene depresjon angst panikk uro søvn søvnen medisin medisinar tablettar resept resepten pappaen mamma pappa bestemor bestefar tante onkel fetter kusine
skaer skaen snkake snakk arbiedt sånnt egentlig egnetlig gidde gidder gadd orka orker herregud jøss faen helvete fy fanden dæven kødde kødder kødda drit
én éi ei eitt ett ovenfra nedenfra utenfra innenfra framfor fremfor inntil opptil utenom innom imellom iblant innen innafor utafor ovenfor nedenfor overfor ovafor angående gjennom gjennomgående foran bakom
eget egen egne eigen eiga annan anna andre ene andres hverandres dermed derved hermed hvormed hvorav herav derav hvorpå derpå hvortil dertil hvoretter deretter idet ettersom såfremt dersom enskjønt selvom
straks snart nylig nettopp særlig særleg svært nokså temmelig aldeles visst visstnok neppe knapt nesten omtrent omkring rundt langs nær fjernt opptil likeledes ellers elles dessuten dessutan forresten
setje setjast velje veljast fagleg peikar peike éi hovud hovudsak hovudprioritering oppgåve oppgåver oppgåva oppgåvene føring føringar føringane godkjend godkjende bodberar bodberarar skuld skule skular lærar elev
opnar opna open opne fortalde fortalte sende sendte sett lét let lata ber bad bede vald valde valt krev krevje krevst treng treng trengst finst finnast skjer skjedde hende hender følgje følgjer følgde bør skal
gong gongar gongen fyrste sisten einaste kvarandre kvarandres begge bae baa somme nokre somt mange fåe få einskild einskilde eigne ulik ulike like liknande same sams felles dagleg daglege årleg mogleg mogelege moglegheit
naudsynt nødvendig nødvendeg viktig viktige vanskeleg vanskelege verkeleg faktisk eigentlege endeleg tydeleg tydelege offentleg offentlege samfunnet mennesket menneska tilhøve tilhøva samanheng samarbeid samhandling
millom imellom mellom ovanfor nedanfor innanfor utanom framleis attende tilbake attved ved sidan ifrå derifrå utover innover nedover oppover framover bortover attover
stønad ytelse ytingar yting tilskot tilskott løyving vedtak vedtaket søknad søknaden søknader sakshandsaming handsama handsamar vurdera vurderar vurdering avgjerd avgjerda avgjerder
into onto its itself himself herself themselves myself yourself ourselves upon within without among amongst whose whom which whether though although unless until per via math maths
forbi vanleg vanlege studiepoeng poeng innan byrje byrjar byrja leggje leggjer påleggjast nærare teljing teljinga melding meldingar udugeleg partnarskap skunda verande namn namnet dreg dra jobbsøkjar jobbsøkjarar arbeidssøkjar forkorting forkortingar hovudsakleg kaffi chatt imputering bedrift bedriften bakgrunn
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday wont dont didnt cant isnt wasnt im ive id youre thats its theyre doesnt couldnt wouldnt
europe european irish ireland scotland scottish wales welsh britain british america american africa asia netherlands macedonia cyprus lithuania belgium croatia hungary austria bulgaria romania portugal switzerland luxembourg latvia estonia slovakia slovenia serbia kosovo albania
rollout admin trainings infographic infographics online offline email website blog podcast chatbot newsgathering whistleblower whistleblowers
års blikkontakt
borti bortom bortpå oppå nedpå innpå utpå innom fortel fortelje tel sel spring syng skriv drikk finn hjelp veks vaks legg bed les ber heng hugsar hugse orsak imot kjempegrei grei husleia dags guds nykel nyklar spelar spele køyrer køyre utanåt innanfor utanfor verje saksnr etternamn fornamn namn barnetrygdlov
forrige begge begges førre fjor ifjor neste samtlige ethvert enhver hinannen hverandre kvarandre ingens noens alles annens ens verdens
null en to tre fire fem seks sju syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten tjue tjueen tjueto tredve tretti førti femti seksti sytti åtti nitti hundre tusen
januar februar mars april mai juni juli august september oktober november desember jan feb apr jun aug sep sept okt nov des mandag tirsdag onsdag torsdag lørdag søndag
mnd etg stk tlfnr saksb vgs forts min sek moh pst prosent km cm kg alder årgang http https www com org net uti utav nedi oppi inni uta attåt attmed herifrå derifrå derfra herfra hvorfra
ad à pr per via versus kontra inklusive eksklusive ifølge angående vedrørende istedenfor istedet ilag istad
hehe haha hihi hoho eier eiers pikenavn pikenamn frivilligsentral frivilligsentralen medbestemmelse erfaringskonsulent omsorgstenestelova tenestelov ftrl fvl forvl nav-loven
days easier cried invented counsellor counsellors recognised organisation organisations behaviour colour favour labour centre cheque programme neighbour neighbours jobcentre
norwegian oslo norway english
halla heisann hallo hei heihei morn hadet takk takktakk tusen tusentakk sorry please yes yeah okey cool wow bye thanks
trong trongst drog sat vart bad fann vann song sprakk drakk sokk datt batt spann slapp låg åt slo heldt lét grét rauk braut fraus skaut flaut naut kraup strauk beit
greip skein skreik leit bles fauk laug saug flaug bytta flytta venda køyrde kjende nemnde gløymde tykte lydde rekna tala leitte leita fylgde valde talde sette rådde trudde
nådde budde martnad heimstad røynd ynskje verd verdi helg helga ferie skule skulen sjukehus sjukemelding sjukemeldt sjukmeldt sjukmelding legevakt heimesjukepleie leigebuar
husleige straum straumen rekning rekninga søknad søknaden vedtaket klaga klage sambuar sambuaren mannfolk kvinnfolk ungdomar tenåring systera broren dottera mora faren
æm æg æin ei'n ittj itj itjnå itte inkje ikkjeno någo nåkkå nåkon nåkka nokka noka noen nånn kæmme kæm kem kånn korr kår kess kossn kordan korsn koss kvafor kafør kaffer koffør førr fer fere fårr mett dett sett mitta ditta vårres våres døkk dåkk døkker økk åss oss hannj hainn hannem hænne henner hinna henna dånn
va vart vårte vorti vørti blei blitt blidd fådd fådde ått hatt hadd ha hafft gådd gått kommi komme kjæm kjem kjømmer skuill sku ska vill villa kunna kunn konn måtta mått må vitt veit veitt visst sjer ser sjå sjedd såg sei sei'e sier sa sagt sakt gjær gjør gjord gjer gjekk jekk jikk fækk fekk tok tekj tar tatt gjæv gjev gir gav
allt alt aill all aille ailt aillt mang mange mykkje mykji møkky my mye litt littegrann litegrann bittelitt straks støtt støtte alljer aldri åller øfte oft nest førige førre forrige igår imorra imårra morra kveill kvell natta dagan årn vekkan vækka tima
te tell til tå ta åv utta utan uta oppi oppom nedi nedom inni innom utpå bortmed bortmæ bortei framme frammed hemme heme hemafra heimafrå åt ner ned opp inn ut heretter attpåtil attmed attåt attende attafor imellom innatt uttatt
gråvêr vêr uvêr godvêr vêret sprø trøytt mødd fortel fortalt fortald spurt svart svara skreiv skreve ringt ringde snakk snakka prat prata jobb jobba arbei arbeid fløtta flytta sellt kjøpt kjøft løye løgn lygn ærend ærende greitt grei greie ordna ordn fiksa kjenne kjenn trur trudd trudde tru mein meint meinte synast syns syntes
traktorn fjøset fjøsn hyttn garn nabogarn ordførn saua sauan kyr kyrne kårstu låven stabburet sæter sætra setra bu buføre slått slåtten onn våronn slåttonn høyonn
eitkvart einkvan ingenstad nokonstad alle stader staden stadar heilt visseleg tvillaust venteleg kanhende kanskje nemleg jamvel jamt jamleg særskild særskilt tilleggs vidare endå ennå no nåleis nyleg nyss nett rett rettnok vonleg dessverre diverre heldigvis
kvile kvila kviler kvilte gløyme gløymer gløymde gløymt skjøna skjøner skjøne skjønte hugsar hugsa hugse hugs tenkte tenkt tykkje tykkjer tykte ynskja ønskja ottast otta frykta klaga klagar klage ventar venta vente leitar leita leite heitte heitt heiter heita kallast kalla kallar
iht mht jfr jf ifb ifbm vha mtp itillegg istaden isteden tilmed medrekna inkludert ikkje-fagleg fht osb osfr o.l ol e.l el asap fyi ang vdr ettersp dvs dss tom fom
ifra derifra herifra serr serriøst fadder faddera faddra fadra fadderen shoebox shoeboxes postit post-it ting tinga røykja røykjer røkt
jau jaujau tong tongt tonge vøri vøre vori ifra derifra herifra dæm dæmm dæmmers sæm sjøl sjøla sjølv hainn hu kvelln dagn åra årom
`;
