/** Frequent words of both Norwegian languages and English that are no part of a name, in lower case. */
export const functionWords = `
iht mht fådd fått allt heller imens hald tidl kto evt mva inkl ekskl forts foreg vær
jeg eg æ du han hun ho hu hen den det dei de vi oss dere dykk dokker meg deg seg ham henne honom dem mæ dæ sæ min mitt mine mi din ditt dine di sin
sitt sine si vår vårt våre deres hans hennes hennar dens dets er var vært være vere blir ble blei blitt har hadde hatt ha kan kunne kunna skal skulle
vil ville må måtte bør burde får fikk fekk fått gjør gjorde gjort sier seier sa sagt ser så sett går gikk gjekk gått kommer kom kommet tar tok tatt
og eller men for om at som når da nå no mens fordi siden hvis dersom enn både enten hverken verken ikke ikkje itj ikkj jo ja nei nja neida joda
jaha mm mhm okei ok altså liksom vel bare berre også òg og sånn slik slikt slike veldig ganske litt mye mykje mange noe noko noen nokon noen ingen ingenting alt
alle all hver kvar hvert andre annen annet anna en ei et ein eitt eit to tre fire fem i på av til fra frå med uten utan ved hos under over etter før
mellom mot gjennom rundt ut inn opp ned bort hjem hjemme her der hit dit hvor kor kvar hva kva ka hvem kven hvordan korleis hvorfor kvifor hvilken hvilke
hvilket bra fint greit vanskelig egentlig kanskje alltid aldri ofte sjelden igjen enda ennå allerede faktisk samtidig derfor likevel først
sist neste uke måned år tid gang ganger det dette denne disse desse sånne selv sjølv samme same også spesielt rett bak foran blant utenfor innenfor
ring ringte spør spurte snakk snakket møtte møte takk hei hallo hilsen kjære god ny nye gammel gamle stor store liten små mer meir mest mindre flere fleire
første andre tredje siste i-dag noe-annet nav navn heter heiter het the a an and or but if then when he she it we they i my his her our their this that these
those is are was were be been has have had do did does not no yes so to from with without by at on in of for about who what where why how there here
me him them us you your as than because while well just like really very said says told asked yeah okay also only all some any many much more most
jobber arbeider bor gå komme veileder veilederen saksbehandler saksbehandleren bruker brukeren leder lederen intervjuer informant forsker moderator deltaker
spørsmål svar kontor kontoret region fylke fylket kommune kommunen direktoratet departementet stortinget regjeringen arbeid møtet
dr hr herr fru frk frøken mr mrs ms
kone kona konen
mandag tirsdag onsdag torsdag fredag lørdag søndag januar februar mars april mai juni juli august september oktober november desember
`;

/** Organisations, systems and other things with a capital that are nobody's name, in lower case. */
export const organisations = `
nay
aetat aap aft altinn arbeidsavklaringspenger arena arenaflyt atlas bankid barnevernet bup cv dagpenger dna dps dnb eu eøs equinor eures excel facebook
fafo fhi fn fontene frelsesarmeen fylkesmannen gosys google helfo helse helsenorge henvendelse husbanken infotrygd instagram jobbspesialist kafka kelvin
kommunen kripos ks kvp lånekassen linkedin lo messenger microsoft modia mestringsenheten minside nav navs nho nrk oecd oslomet outlook outcome oppfølgingstjenesten
pasientreiser pp ppt powerpoint psykiatrien quality riksrevisjonen sikt skatteetaten skype snapchat ssb statsforvalteren stilling teams telenor tiktok
tiltakspenger trygderetten tv twitter udi uføretrygd uia uio uib ntnu vikafossen whatsapp word youtube zoom økonomi norsk norge noreg sverige danmark finland polen
tyskland syria somalia eritrea afghanistan irak ukraina russland usa vietnam pakistan tyrkia romania litauen kina europa afrika asia etiopia sudan filippinene
thailand india kongo bosnia kosovo serbia kroatia spania italia frankrike england storbritannia island latvia estland palestina israel iran libanon marokko
jul påske pinse ramadan eid koronaen korona covid corona bibelen koranen gud allah jobbsjansen nedre øvre ytre indre nord sør øst vest midt nordre søndre østre vestre
adecco manpower randstad noricom jobbsjansen lindorff klarna intrum kredinor sergel svea conecto nordea dnb storebrand gjensidige fremtind tryg sparebank skandiabanken sbanken bulder
rema kiwi coop meny joker bunnpris ikea clas ohlson jula biltema obs europris jysk elkjøp komplett power netonnet zalando hm cubus kappahl norli ark nille plantasjen felleskjøpet
volvo toyota hiace mercedes ford opel peugeot renault nissan mazda skoda tesla bmw audi volkswagen passat golf corolla yaris honda suzuki kia hyundai subaru caddy transit iphone ipad samsung
apple windows android nintendo playstation xbox netflix spotify hbo viaplay vipps finn foodora wolt uber ryanair norwegian sas widerøe vy ruter kolumbus skyss atb posten postnord bring
telia ice talkmore onecall nike adidas findus tine gilde prior orkla stabburet freia grandiosa libresse paracet ibux ritalin sobril valium metadon subutex cipralex concerta nexium
orklaklær vg dagbladet aftenposten nrk tvnorge klassekampen dagsavisen nettavisen morgenbladet bergensavisen adresseavisen stavangeravisen nationen ukom kirkens bymisjon bymisjonen blå kors røde
frivilligsentralen redd barna norsk folkehjelp caritas mental helse ungdom fontenehuset aof folkeuniversitetet sanitetsforening fagforbundet delta akademikerforbundet nito tekna negotia
fagbladet fellesforbundet industri energi utdanningsforbundet parat unio spekter virke ks kommunesektoren datatilsynet fylkesnemnda barneombudet sivilombudet diskrimineringsnemnda trygderetten
spss nvivo stata python java javascript chatgpt copilot openai gpt sharepoint onenote trello slack miro confluence jira github plussid iris citrix webex norli gmail hotmail yahoo icloud
manchester arsenal liverpool chelsea brann rosenborg vålerenga jehovas pinsemenigheten islam kristendom facebookgruppe
hovedtillitsvalgt brukerutvalget
marokko algerie tunisia egypt jordan libya jemen saudi kuwait qatar dubai nigeria ghana kenya uganda rwanda burundi gambia senegal kamerun angola mosambik zambia zimbabwe malawi tanzania
brasil chile argentina peru colombia venezuela mexico cuba canada australia japan korea singapore malaysia indonesia nepal bangladesh tibet mongolia kasakhstan usbekistan georgia armenia aserbajdsjan
belgia nederland luxembourg østerrike sveits portugal hellas kypros tsjekkia slovakia ungarn slovenia montenegro makedonia albania bulgaria moldova hviterussland belarus irland skottland wales grønland færøyene
amo ahus rikshospitalet radiumhospitalet ullevål sunnaas lovisenberg diakonhjemmet digdir dfø dibk nve nkom nupi fafo nifu nibio ntb dsb dsa bane-nor avinor norce sintef simula uit nmbu nord-universitet hvl usn himolde hiof kristiania imdis hovedorganisasjonen nok sek dkk eur usd gbp snap fretex narvesen elvia bufdir bufetat bufkontoret fønix stihl digisos socio husqvarna bosch makita dewalt hafslund fortum fjordkraft tibber tensio glitre
eviny statkraft equinor aker yara telenor altibox nextgentel lycamobile mycall chilimobil obos usbl bate boligpartner bama nortura brynild kims sørlandschips
dressmann carlings bikbok lindex kappahl møbelringen skeidar bohus fagmøbler megaflis maxbo byggmakt byggmax montér byggtorget optimera flisekompaniet nille flyingtiger søstrene obs matkroken bunnpris joker nærbutikken
kolonial vinmonopolet apotek farmasiet coop-mega esso shell circlek yx st1 bilxtra mekonomen autoexit sixt europcar getaround nabobil
klarna payex paypal revolut santander komplettbank norwegian-bank monobank lånekassa statpensjon klp spk spekter virke hk-norge yrkesfagakademiet yrkesfag fagskolen treider noroff nki nks bisenteret norge-digital
avigo varodd a2g ks-bedrift asvl nhogeneo fretexelevator jobbstart rusfeltet jobblos jobbx norservice compass-group sodexo securitas nokas avarn g4s adecco jobzone personalhuset proffice academicwork
mental-helse kreftforeningen røde-kors redd-barna caritas kirkensbymisjon bluecross norsk-folkehjelp nordnorsk wayback retretten a-larm tyrili evangeliesenteret kbt nav-kontoret
telegram viber happn bumble reddit pinterest twitch fortnite minecraft roblox youtube-music tidal podme storytel dplay eurosport sumo zalaris visma tripletex fiken poweroffice agresso unit4
dips cosdoc gerica infodoc acos websak ephorte public360 p360 abakus pesys ppen kofax tableau powerbi teamviewer citrix-receiver chrome firefox
iceland sweden denmark finland poland germany norway spain italy france greece turkey iraq ukraine russia ethiopia
`;
