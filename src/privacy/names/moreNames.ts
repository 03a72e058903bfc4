// More names as they stand in Norwegian texts, written by hand from general knowledge (Statistics Norway's tables of names; calendars
// of names of the Sámi, Polish and Lithuanian; how Somali, Tigrinya, Arabic and Tamil names are written in Norway). No register was
// copied. Nicknames stand among first names: they are what people are called by those who tell of them.

/** First and family names by origin, separated by white space. */
export const moreNames = {
  norwegian: {
    first: `
Aadne Aage Aagot Aase Aasmund Agda Alfhild Allan Alvhild Alvilde Amalia Amanda Andrine Anlaug Anne-Grete Anne-Lise Anne-Mari Ann-Kristin Annlaug Anniken
Ansgar Antonia Arnhild Arnlaug Arnold Arnt Arntfinn Arvid Asgerd Aslak Aslaug Asmund Astri Aud-Karin Aurora Avelin Baard Belinda Benny Benthe Bergliot Bergljot
Bernt-Erik Berta Bibbi Birgitta Birthe Bjarnhild Bjarnfrid Bjønnar Bjørn-Erik Bodhild Borgar Borghild Bothild Brit-Helen Brynhildur Brynjulv Celia Christer
Dagfrid Dagmar Dagrunn Daniella Ditte Dordi Edvind Egil Eilef Einy Eldfrid Eldri Eldrun Elfi Eli-Anne Elin-Marie Ellbjørg Ellinor Else-Marie Emmeline Engebret
Erlend Esben Eyvind Fartein Finn-Erik Fredrika Fridtjof Frøydis Gaute Geirmund Geirr Gerd-Marie Gjermund Gjertrud Gladys Gorm Grunde Gudfinna Gudleif Gudolf
Gudrid Gudvin Gullborg Gunbjørg Gunlaug Gunn-Kristin Gunnfrid Gunnleif Gunstein Gurine Guttorm Hallbjørg Halldis Halldor Hallgeir Hallgerd Hallstein Hallvard
Hans-Petter Harriet Hedvig Heidrun Heine Helga-Marie Helmer Henrikke Herborg Herbjørn Herdis Herfinn Herman Hilmar Hjalmar Hjørdis Holger Håvar Idunn Ingar
Ingebjørg Ingebrigt Ingerid Inghild Inglaug Inger-Lise Ingolf Ingrunn Ingun Ingunn Ingvald Ingvar Ingveig Irmelin Isidor Ivar Jan-Erik Jan-Ove Jardar Jenny
Jofrid Johannes Jon-Arne Jonetta Jorid Jorunn Josefine Jostein Jørn Kaare Kai-Arne Kalle Karen-Marie Karianne Karlfred Karluf Karstein Kaspara Kathinka Kay
Kari-Anne Ketil Kirsti Kittil Kjellaug Kjellfrid Kjersti Kjetil Klaus Kleng Knut-Arne Kolbein Kolbjørn Konrad Kristen Kristian Kristianne Kyrre Kåre Laila Lars-Erik Laurits
Leidulf Leidulv Leif-Arne Leikny Lillebil Lillian Lilly Linn-Mari Lisbet Lise-Lotte Livar Livunn Ludvik Magnar Magnhild Magni Maj-Britt Malvin Margot Margunn
Marianne Marielle Marit-Helen Mary-Ann Mathilda Meinrich Merethe Mildrid Modolf Modulf Monrad Målfrid Narve Nelly Nikoline Njål Nora-Marie Norunn Oda Oddfrid
Oddgeir Oddlaug Oddleif Oddmar Oddmund Oddny Oddrun Oddvar Oddveig Odin Ola-Erik Olaug Olav-Magne Oleiv Oliver Ommund Ordin Osvald Ottar Oliva Palma Paula
Pernille Per-Arne Per-Erik Petra Petter Pål-Erik Ragna Ragnfrid Ragnhild Ragni Randulf Reidar Reidulf Reidun Reidunn Rigmor Roald Roger Rolv Ruben Rune-Andre
Runar Rønnaug Salmund Sander Selma Sevald Signe Sigbjørn Sigfrid Sigmund Signy Sigrunn Sigurd Sigvald Sigvart Sindre Siri-Anne Siv-Anita Sivert Sjur Skjalg
Snefrid Snorre Solbjørg Solfrid Solgunn Solrun Solvei Solveig Solvor Steffen Stein-Erik Steinar Steinulf Stian Sturla Svanaug Svanhild Sveinung Sverre Svein-Erik
Synnøve Synøve Sølve Sølvi Tallak Tarald Tarjei Terese Tharald Thea-Marie Tobias Tolleiv Toralf Toralv Torbein Torbjørg Torfinn Torgeir Torgunn Torhild Torill
Torkjell Torlaug Torleiv Tormod Torolf Torunn Torvald Tor-Arne Tove-Lise Trine-Lise Trond-Erik Trym Turid Tyra Ulrikke Unni Valborg Valdemar Vebjørn Vebjørg Vegar
Vemund Vermund Vetle Vidkunn Vigdis Viljar Vilmar Viggo Vivian Wanja Wenche Wiggo Yngvar Yngve Yvonne Øistein Øyolf Øyvor Åge Ågot Åsgeir Åshild Åslaug Åsmund Åsne Åsta Åsulv
Ailo Aksel Aleksandra Alvar Amund Anbjørg Angelika Anine Annemor Annika Arnulf Audun Aurelia Benedikte Birk Bjørghild Bjørnar Brede Cathrin Cecilie Dagny Didrik
Dorthea Edle Eilin Einride Eira Eirunn Eivor Elisiv Elvine Embla Enok Erla Eveline Fillip Frans Fredrikke Frøya Gard Gisken Gjøran Greger Gullik Hanne Hedda
Helle Hermine Iben Idar Ina Ingelin Iselin Iver Jesper Jomar Julianne Jørund Kajsa Karsten Kasper Kornelia Leander Leiv Lerke Ludvig Marte Mathea Mikkeline
Milla Mina Nathalie Nikolas Njord Olea Oline Othilie Pia Rakel Ravn Ronja Sanna Sigve Silja Sunniva Sveinulf Thale Thelma Theodor Thor Tia Tinius Tiril
Tuva Ulrik Vanja Vilja Vårin Yrja Ylva Ådne Åsa
Abbe Addi Aggi Albi Alfi Allis Andi Anki Anka Annmari Anne-Ma Arnie Asla Beffen Bengan Benna Bennern Bibi Bobbo Boffen Bosse Bubba Calle Carro
Charlie Dagge Dagsen Dajo Didi Dodo Doffen Duddi Eddi Ella-Mi Emmis Erna-Li Fiffen Finni Frankie Fredde Fredi Frekke Frida-Mi Frippe Fritsa Gerra Gogo Gogge Gulla Gussi
Hampe Hanni Hege-Mi Heggen Henke Henki Henkern Hetti Ingemor Isak Jappe Jensern Jocke Joggi Johs Jokke Jompa Jonas Jossa Juppe Kaja Kalla Kallemann Karro Kicki Kikki Kittan Klabbe
Knutten Kristi Kurre Kåremann Lasse Lassemann Lelle Leffen Lillemor Lillegutt Linni Linnis Lise-Mi Lollo Lotta Lotte Lulla Luddi Maddi Madde Maggi Maggan Majken Malla Malin
Mandus Manny Matti Mattis Micke Mikke Mikkis Mimmi Mimi Moffa Mommo Morti Nanna Nanni Nenna Nelle Nikki Nilsemann Ninni Nisse Nuffen Nusse Oddis Oddemann Olga-Mi Olemann Ollis Ollie Palle Pappo Patti
Pelle Pellik Perra Perry Petra-Mi Pippi Pia-Mi Påsan Raggen Ragge Reidi Rikke Robbis Robba Rolle Ronny Ruffen Runi Runern Sebbe Seffen Siggen Siggi Sissel Sisse Sissi Smukkie Sondrik
Stiffen Steffi Steiner Sussi Sussie Svennis Svenni Svenne Teddy Tilla Tobbe Tobben Tolla Tommis Tommern Tonje Torra Torri Totta Totti Totto Tottelott Trulle Trulte Trondern Tullik
Tulla Tussi Tutta Tutte Tøffen Ullis Vesla Veslemor Veslegutt Vibbi Viggen Vivi Wenchemor Willy Yngvis Øysteinern Åsemor`,
    family: `
Aagaard Aakre Aakvik Aanestad Aanes Aarvik Aarnes Aarskog Aasgaard Aasheim Aasmundsen Aksdal Albrigtsen Algrøy Alvestad Alvheim Alver Ambjørnsen Andenes
Andresson Angelsen Angell Apold Arctander Arild Arnøy Arvesen Asbjørnsen Asheim Askheim Askim Askvik Asphaug Augestad Augustsen Aukland Aulie Aursand Aursnes Austbø
Austdal Austgulen Austrheim Austvik Axelsen Bakkeli Bakkeng Bakkehaug Bakkerud Ballestad Balsvik Bang-Hansen Baardsen Barlaup Barth Bauge Baustad Benestad Bendiksen
Bendixen Berdal Bergan Bergem Bergene Bergesen Bergflødt Bergheim Berghei Bergland Bergmo Bergset Bergsland Bergsli Bergstad Bergsvik Bergum Bergvik Bergwitz Berland
Bernhoft Berre Bersvendsen Bille Birkeli Birknes Birkevold Bjarkøy Bjerkaas Bjerkelund Bjerkeseth Bjerketvedt Bjerkli Bjerknes Bjerkestrand Bjerkvik Bjordal
Bjorvatn Bjøntegaard Bjørgo Bjørgum Bjørkelund Bjørkhaug Bjørkmo Bjørkum Bjørkås Bjørkøy Bjørlo Bjørnebekk Bjørnestad Bjørnevik Bjørnhaug Bjørnholt Bjørnås
Bjørneset Bjørshol Blakstad Blehr Blekastad Blindheim Blom-Olsen Bogen Boger Bogstad Bolme Bolsø Bondevik Borchgrevink Borgan Borgersrud Borghaug Borgli Borlaug Botn
Botnevik Bottolfs Brandås Brandal Brandsdal Brandsrud Brandstad Brandtzæg Bratland Bratli Bratseth Bratsberg Bratteli Brattland Brattvåg Braaten Braathu Breen Breiland Breivik Breistein
Breidablikk Brekkan Brekkhus Breiby Brennhaug Brenden Brennvik Bringedal Bringsvor Brobakken Brodal Brodtkorb Brox Bruland Bruset Brustugun Bruvik Brynhildsen Brynildsen
Bråthen Brålie Bræin Buan Buer Burud Bustad Byrkjeland Bystrøm Byrkjedal Byrknes Børge Børhaug Børke Børseth Børstad Bøyesen Bøyum Bødker Bøgeberg Bøgh
Bønsnes Caspari Christie Clementsen Cappelen Collett Conradi Daae Dahlin Dahlstrøm Dalaker Dalan Dalbakk Dalberg Dalby Dalene Dalheim Dalhaug Dalseth Dalsbø Dalsgård Dalsnes
Dalsrud Dalstø Dalsøren Dalvik Danbolt Davanger Degnes Devold Digernes Djuve Djønne Dokken Dolmen Dolve Domaas Dragland Dragset Drageset Dramstad Drevland Dreyer Drivenes Drogseth Drønen
Dueland Dverberg Dvergsdal Dvergastein Dyb Dybvad Dyrhaug Dyrkolbotn Dyrland Dyrstad Døhl Døsen Døssland Dørum Døvik Ebeltoft Edland Edvardsson Eek Egeberg Egenes Eggebø
Eggesbø Eggestad Eggesvik Eggset Egner Eidet Eidissen Eidheim Eidnes Eidsaa Eidsheim Eidsmo Eidså Eidsvåg Eidsvold Eikaas Eikanger Eikefjord Eikenes Eikeset Eiken Eikli Eikrem
Eiksund Eilevstjønn Eineteig Einvik Eiterjord Eitrheim Ekanger Ekerhovd Ekern Ekholt Ekker Ekornes Ekra Ekren Ekrheim Elde Eldevik Eldøy Elgsaas Elgvin Elias Ellefsrud Ellegård Elvenes
Elverhøi Elvevold Elvik Endal Endresen Endrerud Engan Engdahl Engdal Engebakken Engebretsen Engedal Engelhardtsen Engelien Engesland Engesvik Engesæter Engevik Engevold Enghaug Engh Engjom Englund
Engnes Engvik Engø Erga Ersland Ersvik Ertzaas Erstad Ervik Eskeland Eskildsen Espelid Espenes Espevik Espø Espås Evanger Evenrud Evenstad Evjenth Eynden Eyvindsen Fadnes Fagerhaug Fagerhol Fagerjord
Fagermo Fagernes Fagerås Fagervik Fagervold Falkanger Falkeid Falsen Fallet Farestveit Farnes Farsethås Fauchald Faugstad Fauskanger Fauske Fearnley Fedje Feiring Felberg Fenstad Ferstad
Finborud Finne Finnerud Finnes Finnøy Finnvik Finsrud Finstad Fiskaa Fisknes Fiskum Fiskvik Fitje Fjeldberg Fjeldheim Fjeldly Fjeldsbø Fjeldvik Fjeldås Fjellanger Fjellbakk Fjellberg Fjellhaug
Fjellvang Fjelltun Fjermestad Fjogstad Fjære Fjørtoft Flage Flakne Flakstad Flateland Flatberg Flatebø Flatland Flatmo Fleime Flekkøy Flesland Flesvik Flikke Flisnes Floden Flognfeldt Flølo
Flottorp Flåten Flåterud Fløgstad Fløistad Fløtre Fogn Foldnes Follestad Folland Follesø Forberg Forbord Forfang Forland Forsberg Forsmo Forsund Forthun Fosnes Fosshagen Fossan Fossdal Fosser Fossland
Fossmark Fossli Fosstveit Fossvik Fostad Fostervoll Fotland Framnes Frafjord Frantzen Fredheim Fredlund Fredriksson Freitag Frestad Fribe Frigstad Friestad Frisvold Froland Fuglerud Fuglesang
Fuglestad Fuglevik Fuglset Furnes Furuheim Furuhaug Furulund Furuly Furuset Furuvik Furu Fylkesnes Færevåg Færøy Førde Førsund Førre Førrisdahl Førsvoll Fånes Gammelsæter Garnes Garseth Garvik
Gaustad Gausdal Geitung Gilberg Gilje Gimse Gimre Gisvold Gjefsen Gjelsten Gjelsvik Gjelstad Gjendem Gjengedal Gjerde Gjerløw Gjermundsen Gjerstadberget Gjervan Gjerull Gjertveit Gjevik Gjone Gjøvåg
Gjørven Gjøsæter Glomnes Gloppen Godal Godø Godøy Goksøyr Gotaas Gotteberg Granberg Granum Granheim Granhus Granmo Granås Granerud Gravdal Gravem Gravningen Greftegreff Greger Gregersen Greibrokk Grefsrud
Grefstad Grepstad Grimsbø Grimsmo Grimsrud Grimsgaard Grimsæth Grindaker Grindal Grindhaug Grindstad Groven Grovan Grundt Grue Grytnes Gryting Grytten Grødem Grøndahl Grøndal Grønhaug Grønland
Grønnesby Grønningen Grønås Grønstad Grønvik Grønvold Grøstad Grøtan Gråberg Gudmestad Gulbrandsrud Gulla Gullaksen Gullhaug Gullvåg Gundersby Gundersrud Guldahl Guldbrandsen Gusdal Guttelvik Guttormsen
Gyland Gystad Gåsland Gåsvær Gåsvatn Haagensen Haakonsen Haaheim Haaverstad Habbestad Haddal Hafstad Hafsås Haftorn Hagberg Hagebø Hagelund Hagenes Haglund Hagesæther Haldorsen Halleland Halleraker Hallerud
Hallaråker Hallset Hallingstad Halmrast Halnes Halsan Halse Halseth Halsnes Halsne Halsten Halstensen Halsør Haltbrekken Halvari Halvorsrud Hamarsland Hammer Hammersland Hammerstad Hamnes Hamnøy Hamran
Hamrum Handal Handegård Handeland Hangaas Hannestad Hannisdal Hansli Hanstveit Hansteen Haram Harbo Harbitz Hareland Hartveit Hartvigsen Hartmann Harstad Hasfjord Hasselknippe Hasund Hatland Hatle
Hatlebakk Hatløy Hatteland Haugsbø Haugnes Haugom Haugsdal Haugsnes Haugsvær Haugstad Haugstvedt Haugvik Haukaas Haukedal Hauken Haukeli Haukenes Haukland Hauknes Haukom Haukvik Hausken Haustveit
 Havnes Havstein Havåg Hebnes Hegdal Hegerberg Heggdal Heggem Heggen Heggernes Heggheim Heggstad Heggås Heggøy Hegna Hegrenes Hegseth Hegstad Heiene Heien Heitmann Heier Heldal Heldre
Helgerud Helgevold Helgheim Helgaas Hellebø Hellem Hellerud Helleren Helleseth Hellestad Hellevik Hellesund Hellevang Hellner Hellström Helmersen Helvik Hemmingsen Hemnes Hemstad Hennum Herfindal Herland
Herlofsen Hermstad Herstad Hertzberg Hervik Herøy Hestad Hesthag Hesthammer Hestdal Hestvik Heyerdahl Hidle Hilde Hildre Hildal Hillestad Hilmarsen Hindenes Hinna Hjelle Hjellum Hjelm Hjelmervik Hjelset Hjelmås
Hjertaas Hjertenes Hjertø Hjertvik Hjørnevik Hoddevik Hodne Hodnefjell Hoff Hoftun Hofset Hofseth Hofsli Hognestad Hogstad Hokland Holbæk Hole Holgersen Holien Holmbakken Holmboe Holmedal Holmefjord
Holmli Holmstad Holmstrøm Holmsen Holmvik Holmøy Holmås Holsen Holsæter Holtedahl Holten Holtet Holthe Holtskog Holum Holvik Hommeland Homme Homstad Honningsvåg Hopen Horgen Horne Hornnes Horpestad
Horsberg Hovda Hovdenak Hovind Hovden Hovdenes Hovin Hoseth Hovstad Hoyland Hugaas Hugdal Hundeide Hunstad Husa Husabø Husan Husdal Husefest Huseklepp Husevik Huslid Husnes Hustveit Husum Husøy
Hvam Hveding Hvidsten Hvidevold Hylland Hynne Hystad Hægeland Hægstad Hæhre Hærland Høgetveit Høgset Høgstad Høgmo Høibråten Høilund Høines Høiseth Høisæter Høivik Høgberg Høgås Høgsve Høidal
Høistad Høva Høvik Høvring Høyem Høyer Høyheim Høydal Høydalsvik Høynes Høyvik Håbrekke Hågbo Håheim Håkenstad Hålien Håmsø Håpnes Håseth Håskjold Håstein Håvardsholm Håvik Idland Idsøe Ihlen Igland Igesund
Indrebø Indreeide Indregard Indrevik Ingvaldsen Ingvoldstad Ims Instanes Instefjord Inderberg Isaksen Isdahl Isnes Ivarsen Ivarson Iveland Iversrud Jacobsson Jahr Jakobsson Jamissen Jarstad Jelle
Jenshus Jentoft Jerstad Jevne Johnsgård Johnstad Jordal Jordheim Jordet Jordhøy Josdal Jonsrud Jonskås Juul Juliebø Jonvik Junge Jølstad Jørgenvåg Jåsund Jåtten Kalgraff Kaland Kaldal Kaldestad Kalhovd Kalleberg
Kalnes Kallestad Kalsnes Kalvenes Kalvik Kamfjord Kampen Kanestrøm Kapstad Karlstad Karterud Karstad Karoliussen Kavli Kiil Kielland Kildal Kinn Kirkeby Kirkebø Kirkemo Kirkhus Kirknes Kirkvik
Kittelsen Kjeksrud Kjelland Kjellevold Kjellsen Kjelsås Kjenes Kjenner Kjernsli Kjerstad Kjersem Kjetså Kjølberg Kjøllesdal Kjølstad Kjønnås Kjørsvik Kjørstad Kjørlaug Kjøsnes Kjær Kjærnet Kjærran Kjøde Kjøs
Klakegg Klette Klemetsen Klemetsdal Klepp Klokk Klokkerengen Klokset Klovning Klubben Kluge Klungtvedt Klungrehaug Knarvik Knapskog Knoph Knutsson Knutzen Kobberstad Kokkvoll Kolbeinsen Kolbjørnsen Kolden
Kolderup Kolflaath Kollbotn Kolle Kollstrøm Kolnes Kolsrud Kolås Kommedal Konglevoll Kongshaug Kongsli Kopland Kopperud Korneliusen Korsmo Korsvik Korsvold Kosberg Kragset Kringlebotn Kringstad
Kristiansson Krogsrud Krogsæter Krokedal Kroken Kroknes Krokstad Krossli Krosshaug Krossøy Kråkenes Kråkevik Krøgenes Kvaal Kvalheim Kvalnes Kvaløy Kvaløysæter Kvalsund Kvalvåg Kvammen Kvande Kvanvik Kvangarsnes Kvarme
Kvernberg Kvernenes Kvernevik Kvernstad Kvia Kvilhaug Kvile Kvinen Kvisgaard Kvisla Kvistad Kvisler Kvitberg Kvitnes Kvæle Kverndal Kvåle Kylland Kyrkjebø Kyrkjeeide Kyrre Kyvik Kårbø Kåsa Kåsin Kårvåg Kårtveit
Laberg Ladstein Laksfoss Landmark Landro Landsem Landstad Landsverk Landsvik Landås Langaas Langaker Langballe Langberg Langdal Langedal Langås Langfeldt Langfjord Langhammer Langhelle Langlo
Langmo Langmoen Langnes Langset Langslet Langvatn Larssen Lauareid Laugaland Laugen Laukvik Laukeland Laupland Laurhammer Lavik Ledang Legernes Leganger Lehn Leine Leinan Leira Leirdal Leirfall
Leirbakk Leiren Leithe Leiknes Leistad Leivestad Lerstad Lerø Lerøy Lian Lidal Liland Lilland Lillehagen Lillehaug Lillemoen Lillestøl Lillesæter Limi Lindanger Lindås Lindbekk Lindeberg
Lindebø Lindeland Lindem Lindheim Lindholm Lindmo Lindset Lindskog Lindvik Lindø Linnerud Litlabø Litleskare Livden Ljosland Ljung Lockert Lodden Lofthaug Lomeland Lomsdal Lomheim Longva Loftesnes Lossius Lotsberg Lunan
Lundal Lundanes Lundeby Lundekvam Lundekvam Lundhaug Lundli Lundsbakken Lundstad Lundstrøm Lundsvoll Lunna Lunnan Luneng Lura Lutnæs Lutro Lyberg Lygre Lykkebø Lyngås Lyngmo Lyngvær Lyngvoll Lyngøy Lysaker Lysebo Lysgård
Lyslo Lysvik Lægreid Løberg Lødemel Lødøen Løfqvist Løge Løkke Løkås Løkkeberg Løkstad Løseth Løset Løstegaard Løtveit Løvberg Løvbrøtte Løver Løvfall Løvik Løvlie Løvli Løvseth Løvstad Løvstakken Løvås Lågeide
Maaseide Madland Madshus Magerøy Magnussen Malme Malmedal Malnes Malvik Mandt Mandal Mangersnes Mannsåker Mannes Mansåker Markhus Markussen Marstrander Martinussen Marøy Marvik Mastad Mathiassen Matland Medhaug
Medalen Medbø Megård Meek Mehammer Mehl Mehlum Mehus Meistad Melbø Melhuus Melien Mellbye Mellem Mellesmo Mellingen Mellum Melsom Melstveit Meltveit Melvold Melvær Mestad Meyn Michelsen Midtgaard Midtgarden Midthaug Midthjell Midtlien
Midtlyng Midtskog Midtsund Midtstraum Midttveit Midtvåge Miland Mikalsson Misje Misund Misvær Mittet Mjaaland Mjelva Mjøen Mjølhus Mjølsnes Mjåtveit Moan Mobakken Mobæk Moberg Moberget Modahl Moholt Moldskred Moldsvor Moldung
Molland Molnes Molund Molvær Mong Mongstad Monrad Morken Morland Moslet Mosling Mosbakk Mosberg Mossige Mosseng Mossin Motland Motzfeldt Mowinckel Mugaas Mulelid Munch Munkebye Mundal Munthe Musæus Mustad Mydland
Myking Myklebost Mykland Myksvoll Mykletun Myra Myrane Myrbakk Myrbø Myrdal Myreng Myrestad Myrland Myrli Myrmel Myrmo Myrnes Myrstad Myrvang Myrvoll Mysen Myskja Mæhle Mæhre Mæle Møgster Møinichen Møklebust Møkster Mørch
Møretrø Mørkved Mørland Mørseth Møster Møvik Måkestad Måland Måseide Måsøval Måøy Namtvedt Narum Narvestad Natland Natvik Nebben Nedberg Nedland Nedregotten Nedreberg Nedrelid Nergaard Nergård Nerhus
Nerli Nerlid Nermoen Nernæs Nesbakk Nesbø Nesbø Nesdal Nesgård Nesheim Neshagen Nesland Nesmoen Nesser Nestvold Nesvik Nesvold Netland Netteland Nevland Nevdal Nicolaisen Nielssen Nilsskog Ninnis Nipen Nisja Njøs Njåstad Nødtvedt Norbeck
Nordang Nordberg Nordbotten Nordbøe Nordeide Norderhaug Nordfjord Nordfonn Nordgaard Nordgarden Nordhagen Nordhaug Nordhei Nordland Nordlund Nordlien Nordmark Nordmo Nordsletten Nordskog Nordstrøm Nordtveit Nordtvedt Nordås Nordøy
Nore Nornes Norland Norli Norvik Norvoll Nothaug Nummedal Nupen Nyborg Nybakken Nybakk Nybråten Nyberg Nyborg Nyeng Nygren Nygjerde Nyhagen Nyheim Nykmark Nylænder Nymark Nymo Nyplass Nyquist Nyrud Nysæter Nystad Nysted
Nystrøm Nystuen Nystøl Nyvoll Nyvold Nåden Næsheim Nærbø Nødland Nøding Nøkleby Nørve Obrestad Oddvik Odland Oftebro Oftedahl Ognedal Olastuen Oldeide Olimstad Olimb Ollestad Oltedal Omholt Omland Omnes Omre Omvik Onarheim Onsrud
Oppegård Oppedal Oppheim Oppland Opøien Orten Orvedal Osa Osberg Osen Osland Osmo Osnes Osvik Osvold Otnes Ottem Ottestad Otterstad Otterlei Otterå Overå Overvik Paasche Paulsberg Pehrson Persson Pettersbakken Petterson Pihl 
 Ponton Prestbakmo Prestegarden Presthus Prestmo Preus Prytz Raa Raanes Raastad Raddum Rafoss Rafdal Ramfjord Ramnefjell Ramsdal Ramsland Ramsli Ramsvik Ramsøy Randby Randa Randeberg Randen Ranheim Ranum
Rasch Raugstad Raudsand Raunholm Raustøl Ravatn Ravlo Ravnaas Ravnanger Ravn-Jensen Refsdal Refsland Refsnes Refvik Reigstad Reikerås Reiersrud Reime Reinaas Reine Reinsnes Reinås Reistad Reiten Remme
Remøy Rensvik Resell Reve Reknes Revheim Riber Richardsen Riksheim Rimestad Ringdal Ringheim Ringnes Ringsrud Ringvold Ringøen Rio Risberg Risnes Risvik Risvold Riple Riska Risøy Riis-Johansen Risa Roald Robberstad
Robertsen Rockstad Roen Rogne Rognlien Rogndal Rognmo Rogstad Rokkan Rokne Rokstad Roland Rolandsen Roll Rolstad Romfo Romslo Romsås Romuld Romarheim Rommetveit Rongved Ropstad Rosenberg Rosendahl Rosenkilde Roseth Rosnes
Rossavik Rosseland Rosshaug Rostad Rostrup Rotevatn Rosten Rotnes Roti Rottem Rovik Rudberg Rudland Rudolfsen Rudjord Ruden Rugland Rugsland Rui Rundhaug Rundhovde Runde Runhovde Rustand Rusten Rustøen Ruså Ruste Ryan Rydland Rydningen Rydjord Rykkja Ryland
Rynning Rypdal Ryssdal Ræstad Røang Rødal Rødahl Rødset Rødseth Rødsjø Rødvei Røen Rødli Rødsand Rødne Røgeberg Røgenes Røhne Røkenes Røkke Røyland Rømcke Rømo Rønhovde Rønnestad Rønnevik Rønnekleiv Rønningsen
Røren Rørosgård Rørstad Røssland Røssvik Røyrvik Røyset Røyseth Røyneberg Råheim Råen Råket Rålund Råstad Sagen Sagbakken Sagberg Sagland Sagli Sagmo Sagstad Sagstuen Salberg Saltnes Saltvedt Salthaug Salvesen Samdal Samland Samnøy Samset Sandal
Sandanger Sandberget Sandbakk Sandbakken Sandbukt Sandbæk Sandbu Sandhaug Sandhåland Sanden Sander Sandli Sandlie Sandland Sandnæs Sandnesmo Sandsbakk Sandsdalen Sandseter Sandsund Sandset Sandtorv Sandum
Sandve Sandven Sandvin Sandøy Sandås Sangolt Sannes Sather Saugstad Saue Saurdal Saxegaard Saxlund Schanche Schiefloe Schei Schie Schjelderup Schjerven Schjølberg Schjøtt Schulstad Schrøder Schøyen Seglem
Seljeseth Seim Sekkingstad Sekkelsten Selland Selboe Selbekk Selle Selmer Selseng Selsås Selvaag Seland Selstad Selstø Semb Semmen Senneset Senstad Serigstad Seterås Setane Setså Setten Sevland Sevaldsen Shetelig Sigvaldsen Sigmundstad Siem Siljeholm Simonstad
Simensrud Sirevåg Sivertsvik Sjaastad Sjevelås Sjursen Sjursether Sjøholt Sjølie Sjømæling Sjøgren Sjønnesen Sjøstrøm Sjøthun Sjøvik Sjåvik Skaara Skadberg Skadsem Skaftun Skage Skagestad Skailand Skaland Skalleberg Skalstad Skansen Skantze Skappel
Skarbø Skarbøvik Skard Skarboe Skardal Skarholt Skarpeid Skarsbø Skarstad Skarsvåg Skartveit Skarvik Skatland Skattebo Skattum Skaufel Skauge Skavhaug Skeidsvoll Skeisvoll Skeibrok Skeie Skiaker Skibenes Skilbrei
Skiftun Skinnes Skipenes Skistad Skjeggestad Skjeggedal Skjei Skjeseth Skjelbred Skjelvik Skjelstad Skjelten Skjelanger Skjenken Skjervø Skjervheim Skjetne Skjerven Skjold Skjolde Skjoldal Skjoldevik
Skjæggestad Skjæran Skjærstad Skjølsvik Skjøndal Skjønberg Skjønhaug Skjørestad Skjøstad Skodje Skofteland Skogan Skogedal Skogli Skoge Skogerbø Skogholt Skogrand Skogseth Skogsrud Skogstrøm Skogsøy Skogvold Skogås Skolt Skonseng
Skorge Skorstad Skorve Skotheim Skotland Skotvoll Skotvedt Skoug Skovli Skredderberget Skrede Skretting Skreien Skrettingland Skrove Skudal Skuland Skullestad Skuterud Skuseth Skutlaberg Skålevik Skålnes
Skåre Skårland Skårvik Slapgård Slettan Slaatta Slagsvold Slettedal Slettebakk Slettemark Slettemoen Slettevoll Slettnes Sletvold Slettum Slinning Slotsvik Slåke Slåtten Slåttelid Slåtsveen Småvik Smehaugen Smedstad Smebye Smidesang Smistad Smith-Nilsen Smørdal
Smørås Smådal Snekkevik Snekkestad Snildal Snerte Snøfugl Snarli Soknes Soland Solaas Solbu Solbø Soleim Solerød Solevåg Solfjeld Solfjell Solland Sollie Sollid Sollied Solsvik Solsletten Solum
Solumsmo Solumstad Solvoll Solås Solstad Solhjem Solnørdal Sommer Sommerseth Sommerstad Songstad Sortland Spangen Spangelo Spanne Sperre Sperrevik Spildrejorde Spjelkavik Sponheim Sporsheim Spurkland Staalesen Stabekk
Stadsnes Stadheim Stakkeland Stalheim Stallemo Stamnes Standal Stangeland Stanghelle Stangnes Stangvik Starheim Staurset Stavang Stavdal Stavem Staveland Stavrum Stavseth Steensen Stedje Stefansen Stegane Steinbakk Steinbakken Steinberg
Steinhaug Steinhovden Steine Steinmo Steinnes Steinset Steinshamn Steinstad Steinskog Steinvik Steinvåg Stemland Stendal Stenberg Stensby Stenhaug Stensaas Stensø Stensvand Stensvold Stenvik Stenersen Stenrud Stiansen Stiegler Stigen Stigum
 Stoa Stokkedal Stokkenes Stokkeng Stokkevåg Stokset Stolpnessæter Stolt-Nielsen Storaas Storebø Storberg Storebakken Storesund Storeng Storevik Storhaugen Storheim Storheil Storhov Storjord Storlien Stormo
Stormoen Stornes Storsletten Storsæter Storsveen Storvoll Strandaas Strandbakken Strandheim Strandli Strandmyr Strandos Strandskog Strandvik Strandø Stranden Straume Straumsheim Straumsnes Straumstad Straumøy
Strømnes Strømsheim Strømstad Strømsvik Strømmesen Strømsheim Strømø Stubban Stubhaug Stuberg Stubsjøen Stueland Stuevold Sturød Sukke Stueflotten Støbakk Støbakvik Støback Støen Støldal Størdal Størmer Størseth Støva Støyva Stårheim
Suhr Sukkestad Suldal Sulebakk Sulen Sundbakk Sundbotten Sundberg Sundet Sundfør Sundgot Sundheim Sundland Sundli Sundlisæter Sundmoen Sundstrøm Sundstøl Sunnanå Sunniva Sunnset Svae Svanberg Svanemyr Svanes
Svarlien Svartdal Svartdahl Svardal Svarthaug Sveinall Sveinsen Svela Svele Svellingen Svenkerud Svennevik Svergja Sverdrup Sviggum Svindal Svinland Svinø Svinsås Svisdal Svorkås Sværen Svåi Sydnes Sylta Sylte Sylvester Synnes
Sylling Syltevik Synnevåg Syrstad Syverud Syvertstad Sæbbe Sæle Sæland Sælen Sælid Sætersdal Sætnan Sætrang Sætre Sævik Sævareid Sævig Sævold Søberg Søderholm Søfteland Søgnen Søiland Sølna Søndenå Sønsteby Sønsterud Søraas Søråsen
Sørbråten Sørby Sørdahl Sørdal Søreide Sørensson Sørfjordmo Sørgjerd Sørgård Sørhaug Sørland Sørlid Sørmo Sørnes Sørstrøm Sørtveit Sørvik Sørvig Sørås Søvde Søyland Søyseth Søyset Søtvik Taklo Taknes Talberg Tallaksen Tandstad
Tangerås Tangeraas Tangstad Taraldsen Taraldset Taule Tednes Tegnander Teige Teigland Tellefsen Tellnes Tengesdal Tennebø Tennfjord Tennøy Thingnes Thoen Thon Thoner Thoresen Thorbjørnsrud Thorkildsen Thorrud Thorsheim Thorud Thorvik Throndsen Thu
Thue Thuen Thuestad Thygesen Tiller Tillung Tingstad Tingvik Tingvoll Tislevoll Tjelle Tjeldflåt Tjemsland Tjensvoll Tjernshaugen Tjomsland Tjore Tjoflot Tjugen Tjøstheim Tjønn Tjønnås Tjørhom Tjøtta Tobiesen Todal Toftevåg
Tokle Tollaksen Tolleshaug Tomasgård Tomashaugen Tomter Tonheim Tonstad Topphol Torbergsen Toresen Torgauten Torkelsen Torkilsen Torland Tornes Torset Torske Torstad Torsteinsen Torsteinson Torstensen Torsvoll Torp Torpe
Totland Tovik Tostrup Traasdahl Tranum Tranås Tredal Trellevik Tresselt Trettenes Trodahl Trohaugen Trollebø Trondhjem Troset Trosvik Trulssen Trulsen Trygstad Træet Tryland Trønnes Tråholt Trædal Trøan Tufte Tuftin
Tuene Tuft Tungland Tunheim Tunes Turøy Tuset Tusvik Tvedten Tveitan Tveite Tveitereid Tveiterås Tveitnes Tveito Tveter Tverdal Tverberg Tvete Tvinnereim Tvilde Tynning Tynes Tysland Tysnes Tyssen Tysse Tysseland
Tysvær Tømmerbakke Tømmerås Tønnesland Tønseth Tønsberg Tørrissen Tørud Tøsse Tøsdal Tåsåsen Udnes Ueland Uglem Uhre Ulfsnes Ullaland Ulland Ulleberg Ullern Ullestad Ullmann Ulseth Ulset Ulsund Ulvang Ulven Ulvik Ulvin Ulvund Underhaug
Undal Underland Undset Undheim Urke Urnes Urstad Uthaug Utgård Utheim Utle Utkilen Utvik Utvær Vadla Vadset Vadseth Vaksvik Valberg Valderhaug Valderaune Valdersnes Valdal Valdøy Valeur Valle Vallestad Vallevik
Vallersnes Valnes Valsvik Valstad Valøy Valvatne Vangberg Vangdal Vangsnes Vangstad Vangstein Vanvik Varberg Varen Varhaug Varhaugvik Varland Varne Varpe Vartdal Vasbø Vaskinn Vasset Vassbotn Vassbø Vassdal Vassenden
Vasshaug Vasstrand Vassvik Vassmyr Vasstveit Vatland Vatnaland Vatnamot Vatnedal Vatneland Vatnehol Vatshaug Vatshelle Vaular Veberg Vedal Vedeld Vedeler Veddegjerde Vegge Vegsund Veggeland Vegsundvåg Veim Veidahl Veiby Velde Velsvik
Velure Vennesland Venås Verhaug Vermedal Vervik Vesterås Vesterheim Vesterhus Vesthaug Vestbø Vestbøstad Vestad Vestbakke Vestgård Vesthus Vestlie Vestnes Vestrheim Vestre Vestrum Vestvik Vestøl Viberg Vibe Viddal Vie
Viem Vigdal Vige Vigeland Vigen Vignes Vigmostad Vigrestad Vika Vikanes Vikaune Vikebø Vikeså Vikhals Vikesland Viksås Vikhagen Vikingstad Vikmo Viknes Vikre Viksøy Viksdal Vikshåland Vikstrøm Vikshaug Vikøren Viland Vilhelmsen Vindal Vindedal
Vindenes Vindheim Vindheim Vines Vinnes Vintervold Vintermyr Vinsnes Visnes Vislie Vistad Vistnes Vittersø Viulsrød Voie Voldsund Volle Vollheim Vollset Vollseth Vollstad Volstad Vorpvik Vorland Voster Vrålstad Vågshaug Vågane
Vågslid Våland Våtedal Væhle Vær Værnes Værøy Wahl Walderhaug Walle Wallevik Walstad Wangberg Wangsvik Wassmuth Warholm Weberg Wedøe Welde Wennberg Wergeland Wesenberg Wessel Westad Westbø Westerheim Westerlund Westermoen Westgaard Westlie Westrum Westvik Wetteland Wetås Wibe Wiborg
Widding Widerøe Wiersholm Wiger Wigen Wigum Wikan Wikstrøm Wikse Wilberg Wilhelms Willassen Willumsen Winnje Wirum Wisløff Wisth Witsø Wittusen Worren Wøien Wågsholm Waagan Waagbø Ydstebø Ytreberg Ytrehus Ytreland Ytrøy Ytterdahl Yttervik
Yri Yrke Ystad Ystebø Zachariassen Zahl Ødeby Ødemark Øie Øiesvold Øihusom Øines Øistad Øksendal Økern Ølberg Ønes Øpstad Ørbeck Øren Ørjansen Ørland Ørmen Ørnes Ørsal Ørstavik Ørke Øsebø Øster Østensen Østensjø Østenstad Østerhus Østeraas
Østberg Østbø Østgaard Østgård Østensvig Østerbø Østgulen Østheim Østhus Østlid Østlund Østmo Østnes Østrem Østreng Østvold Øverby Øverdahl Øvergaard Øvergård Øverås Øverlid Øvrevik Øvretveit Øvstebø Øvsthus Øyehaug Øyasæter Øygarden Øyehaug Øyjord Øyri
Øystese Øynes Øystad Øvereng Åbø Ådland Ådlandsvik Ådnanes Ådnøy Ågedal Åkre Åkerlie Åkvåg Ålgård Ålen Ålvik Åmdal Åmland Ånes Ånestad Ånonsen Ånsnes Årebrot Årflot Årvik Åretun Århus Årland Årsvoll Årstad Årvåg Årthun Åsebø Åsgård Åsbø Åsberg Åsegg
Åslund Åsmundsen Åsnes Åstveit Åsvik Åsvold Åvik Åvitsland Åvit`,
  },
  sami: {
    first: `Ánge Ánne-Márjá Áillu Áilloš Ámmon Ánot Ássa Ándá Ánttaš Beret Bierna Biret-Ánne Birre Birehtte Birgehtta Biritta Boazu Bolet Buolla Dálvi Duommá Elsá
Elle-Máret Ellen-Kirsti Emil-Piera Gutnel Guoldu Hartvik Hánno Heandarat Heaihká Iŋgir Iŋgá Inga-Máret Ivvár Issát Issáhkas Jalvi Jovnna Jouni Johan-Mihkkel Jovsset Juhán Juhan
Juoksa Juvvá Kárenn Káre Káren Karen-Anne Kirste Kristiinná Láilá Lásse Lásla Laila Levi Lemet Liinná Lávrras Lávra Máhtte Máija Máivi Máddji Márehtt Máret Maret Máren Máhte Mággá Márit Mátte Mihkal Mikkel Muvrre
Nánna Nijlas Nils-Ánte Niljá Niillá Nuhtte Olá Ole-Mahtte Ovla Ovllat Per-Ánte Per-Ante Petter-Ánde Pieraš Rágnel Rávdná Rávna Rauna Risten Ristin Rijstina Ruhtte Sámul Sárge Silja Sirin Sivva
Soađa Sofijjá Sunniva Suonna Sunna Sire-Máret Sylvi Tomma Uksá Ulddá Urho Urbi Válborg Vilges Vilbo Vealle Áilo Aillu Aanna Aahka Laara Læjsa Maarja Maahtoe Nehkoe Næjla Jååvna Jaahkoe Gaebpien Stinna Anne-Sire`,
    family: `Aikio Aslaksen Balke Baalsrud Beaskavárri Bongo Bæhr Dikkanen Eira Eriksen Gaino Gáino Guttormsen Guttorm Hansen Hermansen Holmberg Hætta-Eira Johnskareng Joks Kalstad Kemi
Krihke Kåven Labba Länsman Lango Larsen Lemet Lifjell Logje Magga Mákka Mathisen Mienna-Sara Mikkelsen Miranda Niittyvuopio Nilsen Nordlund Näkkälä Nystad Oskal Oskarsson Partapuoli Persen Pentha Renfjell Risfjell Sara Saari Sarri Sarre
Sjaggo Skaltje Skoltesen Solbakk Somby Stenfjell Stenfjäll Stinnerbom Svonni Toven Turi Utsi Valio Valkeapää Varsi Varsii Vasara Vuolo Vuollo Wæhrens Åhren Åhrén Ánne Ánttonen Anttonen Bals Bientie Päiviö Kuoljok Kuhmunen Niia Nutti Sikku Spein Spiik Steggo Tapio Toivonen`,
  },
  somali: {
    first: `Aabi Aadan Aamina Aasiya Abdale Abdalle Abdiasis Abdicasis Abdicasiis Abdifataax Abdifitah Abdigani Abdikhaliq Abdilatif Abdillahi Abdinaasir Abdirahin Abdisalaam Abdisamad Abdishakuur Abdiwali Abdiyare Abdule Abdulle Abdulkadir Abdulqadir Absimil Adar Ahmednur
Aliyow Ambaro Anisa Anisah Aniso Araba Arale Arabo Arfon Asha-Deeq Asma Astur Awes Ayaanle Ayanle Baashi Baasim Badra Bahja Bahjo Baraako Bare Bashi Batula Beydan Bihi Biixi Bisharo Bishara Bisharow Boqor Buulle Cabdalla Cabdiraxmaan Cabdinuur Cabdirashiid Caalin Caamir Cadar Caddo Caddow Caliya
Carfoon Casha Casho Casiisa Cawale Ceebla Ciise Cumar Cusmaan Daahir Dahabo Daarood Daleys Deeqa Deeqsan Deggan Deqa Dhaqane Dhimbil Dhool Dool Dunia Egeh Ekran Eybakar Faaiso Faduumo Fahma Fahmo Faisa Falis Faradus Fardus Fardosa Farhan Farhaan Farhiya Fathi Fathia Fatuma Filisan Foos Foosiya Fosia Fuad Gacal
Garaad Gaani Gariso Gelle Geelle Gobey Guuleed Guure Hadda Hajo Halima Hamdi Hamdiya Hanad Haashi Hawa Haybe Hayat Hibaq Hibak Hidaya Hinda Hodman Hufan Huda Husein Hoodan Ibado Idman Idyl Ifra Ifrah Ikhlas Ilyas Ilham Imaan Iman Iqra Isir Isniino Isra Istaahil Ikraam Jamaad Jamac Jaylani Jawaahir Jeylani
Kaadsan Kadija Kalsoon Kaltuun Kamar Kayd Kaysar Kawsar Keyse Khadro Khaalid Kheyra Kheyro Khayre Koos Koshin Kulane Kulmiye Laascadde Layla Libin Lul Luul Magan Mahbuub Mahdi Malyuun Marian Maryam Maryan Maslah Maxad Mire Mohamuud Muhubo Mulki Muna Mursal Muumin Muxubo Muxsin
Nabiil Naado Nadhif Nadifa Nafisa Najah Najmo Nasir Nasiib Nasriin Nasteexo Nimcan Nimo Nuh Nuuh Nuuro Nuradin Nuurta Odowa Omer Osob Qaali Qaasim Qamar Qalbi Quule Raage Raaho Raaqiya Raaxo Rahima Rahim Raxma Rayaan Rooda Rooda Roda Roqiya Ruqia Ruqiya Ruun Saafi Saadiya Saado Saciid Saciido Sacdiya Saffiya Sahro Sahal Salaado Saleebaan
Salma Samiira Samiya Samira Samiro Safwan Saredo Saida Saynab Shaafi Shacban Shakur Shamis Shamarke Shariif Shaafici Shankaroon Sharifa Shukria Shukriya Sihaam Siman Simane Siyad Suada Suado Sudi Suhuur Suheyb Sulekha Suleekha Sumeya Sundus Taajir Tahlil Tasniim Tawakal Ubaax Ugaaso Ugbad Umi Umul Uumi
Waris Weheliye Wiil Xaashi Xabiib Xaliimo Xamda Xamdi Xafsa Xaawo Xasana Xiis Xidig Xodan Xuda Yahya Yaasiin Yaasmiin Yaxye Yaxya Yislam Yurub Yusur Zahro Zakaria Zamsam Zaynab Zeynab Macalin Maxamed Faysal Geesey Xeydar Warfaa Bulle Liiban`,
    family: `Aadan Abdalle Abdilahi Abdinoor Abdinur Abdirisak Abdisalam Abdow Abdulkadir Abdulle Abikar Adow Afrax Afrah Ahmednur Aidid Aideed Alasow Ali-Abdi Amin Arale Arteh Arab Asir Awad Awaale Aweys Awil Aynte Barkhadle Barrow Bashi Biixi Bihi Biyow Boqor Bulhan Bullaale Buh Burale Buraale Caalin Caraale Cawad Cumar Cusmaan
Dahir Dalmar Deeq Deria Dhaqane Dhuhulow Diini Dini Dirir Dualle Duhulow Egeh Elabe Elmi Faarah Fahiye Fidow Galaydh Garad Gaal Galad Geele Geeddi Geesey Gelle Geelle Ghedi Gabow Gaboow Guuleed Guled Gutale Haaji Haashi Hagi Harbi Hashi Haybe Herow Hilowle Hufane Husein Ige Igal Iidow Ileye Iman Jamac Jibril Jirde Kaahin Kadiye Kaariye Karie Keynan Khalaf Khayre Kullane
Liban Maalin Maalim Macalin Madar Maxamed Maxamuud Mahamoud Magan Malin Mataan Matan Mire Moalim Moalin Mohamoud Mukhtar Mursal Muuse Nageye Nageeye Noor Nuh Odowa Ogle Olad Olow Omer Qalinle Qasim Qaasim Raage Rage Roble Rooble Sabriye Sahal Salat Samakab Samantar Samater Sharif Shariif Shermarke Sheekh Shuke Shuriye Siyad Subane Sugule Talan Tarabi Tifow Ugaas Ugas Wardere Wardheere Warsama Warfaa Weheliye Xaaji Xirsi Xuseen Yare Yabarow Yonis Yousuf Yusuf Zubeyr`,
  },
  arabic: {
    first: `Abdalrahman Abdulhamid Abdulmalek Abdulrahim Abdulsalam Abdulwahab Abdelfattah Abdelghani Abdelilah Abdeljalil Abdelkarim Abdelmajid Abdelmalek Abdennour Abderrahim Abderrahman Abderrazak Abdessamad Adham Adeeb Afnan Ahd Aisheh Akil Alaeddin Amjad Ammar Anaam Anwaar Arij Arkan Asala Asem Asmahan Atef Awatef Awatif Ayat Azhar Azzeddine
Badia Badria Baha Bahija Bahira Baraa Baraah Basheer Basima Batool Baydaa Bayan Belkacem Boualem Burhan Chadi Chafik Chaima Dalal Daad Dareen Deema Dhuha Diaa Diana Doha Driss Duaa Duha Elham Elias Emad Emtithal Enas Eyad Fadila Fadwa Faeza Fahmi Fairouz Faouzi Fares Fatin Fatma-Zohra Fayrouz Ferial Feras Ferhat Firas Fouzia Fuat Furat Ghaith Ghalia Ghazal Ghina Ghofran Ghoufran Gihan
Habeeb Hadia Haia Haifaa Haithem Hajar Hajer Hakima Halah Halla Hamdan Hamda Hamdi Hamed Hanadi Hanane Hanin Haneen Hasna Hasnaa Hassna Hatim Hayam Hayder Hazem Hazim Hedi Hend Hikmet Hoda Huthaifa Hudhaifa Iqbal Ibtisam Ibtihal Ibtissam Idriss Ihssan Ihsan Iliyas Inaam Inass Israe Ithar Iyas Jad Jalila Jameel Jameela Jasmin Jehad Jihane Joumana Judi Jwan Kais Karima Karimeh Kassem Kaoutar Karam Kawtar Kefah Kenan Khadijeh Khairi Khaldoun Khaldun
Khalida Khouloud Kifah Kinda Laith Larbi Latefa Lahcen Layal Leyan Loay Louay Luma Lujain Lujayn Maab Mahasen Mahir Maissa Maisa Majda Majida Malaz Mamdouh Manahel Maram Mariame Maroua Marouane Maryem Mashael Maya Mayada Mayas Maysaa Maysam Mays Meriem Meryem Messaoud Mimoun Mohanned Moataz Moaz Monther Moufida Mounia Moumen Mufid Muhanad Muhie Mujahid Mukhtar Mumtaz Munther Muntaha Musab Musaab Mutaz Nabiha Nada Nadhir Nael Nafisa Nahed Nahid Najah
Najm Najmeddin Najoua Nashat Nasreen Nasrin Nasri Nawar Nawaf Nawras Nayla Nazek Nebal Nejat Nesrin Nesrine Niam Nibal Nihad Nimer Nisreen Nissrine Noha Noora Norhan Nouha Noureddine Nouri Oday Olfat Omaya Omran Ossama Othmane Ouafa Ouahiba Outhman Qusai Qusay Rabee Rabea Rabih Rachad Radia Radhia Rafah Raghid Rahaf Raida Raihan Ramzi Ramia Randa Rasmia Ratib Razaz Rawa Rawad Reda Redouan Redouane Reham Rehan Renad Rend Ridwan
Riham Rim Rokaya Rouaida Rula Rushdi Ruwaida Ryad Saadallah Saber Sabha Sabina Sabrine Sadam Saddam Safwan Sahla Saif-Eddin Salaheddin Saleem Samaher Samih Samiha Sanad Sawsan Sara Seif Shaaban Shadha Shafiq Shahad Shahd Shahed Shaimaa Sham Shafik Shaker Shatha Shawki Shefaa Shifa Sidra Sihem Slimane Soad Sofiane Soha Souhail Soukaina Suaad Suhail Suhayla Suheir Sulaf Sumer Suzan Tabarak Taghreed Taima Taiseer Tala Tamara Tamam Tariqa Tasnim Tayeb Thabet Thanaa Tharwat Toufik Tuqa Ubaida
Umaima Wafaa Wahib Walaa Ward Warda Wasan Waseem Wessam Wiam Wisal Wissal Yaman Yamen Yakoub Yaqeen Yaqoub Yazeed Yehia Yosra Yosri Younis Yousra Yusri Zain Zainah Zaki Zakariyya Zaher Zeinah Zeineb Zena Zina Ziyad Zoubida Zouhra Zuhur`,
    family: `Abadi Abazid Abboud Abdelkarim Abdelrahman Abdulkarim Abdulrahman Abed Abid Aboud Abu-Bakr Achour Adwan Akel Alabdullah Alahmad Alali Alasaad Alasmar Albakri Aldarwish Aldeen Alfarra Alhamwi Alhariri Alhusseini Aljabri Aljamal Alkarim Alkurdi Almahmoud Almansour Almousa Almustafa Alnajjar Alnasser Alqadi Alrashid Alrifai Alsabbagh Alsafadi Alsaleh
Alsharif Alzoubi Ammari Amrani Antar Arab Arafat Asad Ashkar Asfour Assaf Atallah Atassi Attar Attia Awada Ayash Aydi Ayyad Ayyoub Azouz Baalbaki Badawi Badran Baghdadi Bakir Bakkali Bakkar Bakour Barazi Barghouti Basha Basri Bassam Batal Baytar Bazzi Beltagy Benaissa Benjelloun Bensaid Berrada Bitar Bouazizi Bouchama Boukhris Bouziane Chahine Chakir Chalabi Chami Chaouki Cherif Cherkaoui
Dabbagh Dabbas Daoud Daoudi Dawoud Douaihy Elalami Elamin Elbaz Elfassi Elhaddad Elkhatib Elmasry Elsayed Ennaji Ezzat Fadel Fahmi Fakhouri Fakir Farhan Farid Faris Fattah Fawaz Fayad Ghazal Ghazali Ghazi Ghandour Ghannam Ghazzawi Ghoneim Haidar Hajji Hakim Halabi Hallak Hamami Hamawi Hamidi Hammad Hammami Hamwi Hanafi Harb Harrak Hassoun Hatem Hawari Haydar Hilal Hilali Homsi Houari
Husseini Ibrahimi Idris Imam Iraqi Issawi Itani Jaafar Jabr Jalil Jarrah Jasim Jassim Joudeh Jubouri Jundi Kabbani Kaddour Kadhim Kadri Kahlout Kallas Kamel Karimi Karroum Kayali Kettani Khaddour Khalidi Khoja Kilani Kurdi Lahlou Lakhdar Maalouf Madani Maghrabi Mahfouz Maher Majid Makki Malas Malki Maliki Mardini Marwan Mashhadi Matar Mawla Mazen Midani Mkhaiber Moukhtar Mousawi Mufti Muhammad Murtada Musa Mutlaq Nabulsi
Nader Nahas Nahhas Najafi Naji Najib Najm Namous Naqvi Nashar Nawfal Nimr Nouri Omari Oubeid Qabbani Qadri Qaddour Qassem Rachidi Rafiq Rahal Rahim Rajab Ramzi Rashidi Rifai Rihani Rizk Saab Saadeh Sabagh Sabbah Sabri Sadek Safadi Saffar Saif Sakkal Salama Salameh Salhi Sallam Saloum Samaan Samara Sarraf Sarhan Sawalha Sayegh Selim Serhan Shaaban Shaban Shadid Shahada Shakir Shalabi Shamma Shammas Sharaf Shaker Shawa Sheikh Shihab Shoukri Slimani
Sleiman Souki Suwaidan Taleb Talib Tahan Tahir Tarabishi Tawil Tayeb Thabet Tlass Toumi Traboulsi Turki Wahab Wahba Wehbe Yacoub Yaghi Yahya Yamani Yaseen Yasin Younes Younis Zaher Zahra Zahran Zakaria Zarif Zayat Zebib Zeidan Zerouali Ziadeh Zitouni Zoubi Zouari`,
  },
  vietnamese: {
    first: `An Ái Bách Bạch Bảo Bích Bình Bé Cẩm Cảnh Châu Chiến Chinh Công Cường Diễm Diệp Diệu Doanh Dũng Dương Duyên Đạt Đăng Đạo Điệp Đình Định Đông Đức Giang Giao Hà Hải Hân Hằng Hạnh Hào Hảo Hậu Hiền Hiếu Hiệp Hòa Hoài Hoàng Hồng Huệ Hùng Hưng Hương Hường Huy Huyền Khải Khang Khánh Khiêm Khoa Khôi Khuê Kiên Kiệt Kiều Kim
Lài Lâm Lan Lệ Liên Liễu Linh Loan Lộc Lợi Long Lực Lương Luyến Lý Mẫn Mạnh Mai Minh Mỹ Nam Nga Ngà Ngân Nghi Nghĩa Ngọc Nguyên Nguyệt Nhã Nhàn Nhân Nhật Nhi Nhiên Như Nhung Oanh Phát Phi Phong Phú Phúc Phụng Phước Phương Phượng Quân Quang Quế Quốc Quý Quyên Quỳnh Sáng Sen Sơn Sương Tài Tâm Tân Thạch Thái Thắm Thắng Thanh Thành Thảo Thế Thi Thiện Thịnh Thọ Thoa Thơm Thông Thu Thư Thuận Thục Thương Thùy Thủy Thúy
Tiên Tiến Tín Tĩnh Toàn Trâm Trân Trang Trí Triết Trinh Trúc Trung Trường Tú Tuấn Tuệ Tùng Tường Tuyền Tuyết Uyên Vân Vi Việt Vinh Vũ Vương Vy Xuân Xuyến Ý Yên Yến`,
    family: `Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Đoàn Lâm Lương Mai Trịnh Cao Châu Tạ Thái Quách Tống Hà Văn La Lưu Tô Trương Vương Phùng Chu Kiều Từ Triệu Quang Nghiêm Khổng Thạch Kim Sơn Hứa Diệp Mạc Khuất Giáp Thân Nhan Viên Tăng Doãn Bạch Âu Ông Lục Khúc Ninh Đồng Đàm Hàn Tiêu Ung`,
  },
  polish: {
    first: `Adaś Agatka Agnisia Ania Anka Aneczka Arek Asia Basia Bartek Bartuś Bolek Bogna Bogusia Bożenka Celina Czarek Czesław Czesława Danka Darek Dominisia Dorotka Edek Elwira Ela Emilka Felicja Franek Gabrysia Genowefa Gosia Grzesiek Grześ Hania Henia Heniek Ignacy Irek Irenka Iza Jacuś Jadzia Jagoda Jagna Janek Jarek
Jaś Jasiek Joasia Jola Józek Julka Jurek Kacperek Kajetan Kaja Kalina Karolcia Kasia Kaśka Kazia Kazik Kinga Klaudia Kleopatra Krysia Krystek Krzysiek Krzyś Kuba Lechosław Leokadia Lidka Ludwik Ludwika Lusia Łucja Łukaszek Maciek Madzia Magda Maja Majka Małgosia Marcinek Marian Marianna Maryla Marysia Maryśka Marzenka Mateuszek Mietek Mirek Mirka Misia Mikołaj Milosz Miłosz Monia Natalka
Nikodem Olek Olga Oliwier Oskar Paulinka Pawełek Piotrek Piotruś Przemek Radek Rafałek Remigiusz Romek Romuald Rozalia Róża Ryszarda Rysiek Sabina Sandra Seweryn Sławek Stach Staś Stasiek Stefania Sylwek Szymek Tadek Tamara Tomek Tymon Tymoteusz Ula Wacław Wacek Waldek Wera Wiesia Wiesiek Wiola Witek Wojtek Władek Zbyszek Zdzich Zdzisława Zenek Zocha Zosia Zuza Zuzia Zygfryd Zyta`,
    family: `Adamski Adamska Andrzejewski Bednarek Bednarski Bielecka Bielecki Błaszczyk Brzeziński Cieślak Cieślik Czarnecki Czarnecka Czerwiński Czerwińska Domański Dobrowolski Duda Dziedzic Figiel Filipek Gajda Gajewski Gołębiowski Górecki Grzelak Grzybowski Gutowski Hajduk Jagielski Jagodzińska Janiszewski Jarosz Jędrzejczak Kaczmarek Kaczmarczyk Kaczor Kaczyński Karpiński
Kasprzak Kołodziej Kołodziejczyk Kopeć Kosiński Kostrzewa Kowal Kozieł Kozak Krajewski Krajewska Krupa Krzemiński Kubicki Kuczyński Kujawa Kulesza Kurek Kurowski Laskowski Leśniak Lipiński Maciejewska Majcher Makowski Malec Marcinkowski Markowski Matuszewski Mazurek Mazurkiewicz Michalczyk Mikołajczyk Milczarek Milewski Mróz Muszyński Niemczyk Nowacki Olejniczak Orłowski Osiński
Pająk Pawlik Pawlicki Piasecki Pietrzyk Piątek Podgórski Przybylski Przybylska Przybysz Rogowski Romanowski Rosiński Rogalski Różański Ratajczak Rybak Sadowska Serafin Sikorski Siwek Skiba Skowroński Smoliński Sobczak Sobczyk Sobolewski Stachowiak Stankiewicz Stefański Stelmach Szczepaniak Szewczyk Szulc Szydłowski Szymczak Śliwiński Świątek Świderski Tkaczyk Tomczak Tomczyk Turek Twardowski Urban Urbaniak Urbański
Walczyk Wasilewski Wawrzyniak Wesołowski Wierzbicki Wilczek Wilczyński Witczak Wiśniewska Wojciechowski Wojciechowska Wolski Wójtowicz Wrona Zaremba Zawada Zięba Ziółkowski Żak Żuk Żukowski Żurek`,
  },
  eritreanEthiopian: {
    first: `Abiel Abinet Adiam Afewerki Akberet Alganesh Amina Araia Asmait Azieb Azmera Berhanu Bethlehem Birikti Bruk Dahab Daniyat Dehab Efrata Elen Elilta Elsabet Eyerusalem Eyasu Feben Fikadu Fikre Fiori Ftsum Gebremeskel Gebrehiwet Genet Haben Habtemariam Hagos Haimanot Hana Henos Hermela Hewan Hiriti Kebede Kibreab Kidan Kokob Lemlem Letina Lidia Luam Luchia
Luula Mahlet Makda Medhin Mehret Mekonen Melake Meron Merhawit Mesfin Michaele Milena Mihretab Mulubrhan Mussie Nardos Natsnet Nebiat Negasi Negisti Niyat Okubay Rezene Rigbe Robiel Rufael Saba Saliem Samson Sara Selihom Semere Sennay Seyoum Shewit Simon Solyana Tarik Tedla Teame Tekie Tesfahiwet Tesfalidet Tesfamichael Teklemariam Temnit Tiblets Tirhas Tsegereda Tsigereda Tsinat Winni Winta Wegahta Yirga Yirgalem Yohana Zaid Zebib Zemichael Zenebu`,
    family: `Afewerki Araia Asefaw Bahta Bereket Beraki Demoz Embaye Eyob Fessahaye Gebrekidan Gebrehiwet Gebremariam Gebremeskel Gebretensae Ghebrehiwet Ghebremeskel Ghebreab Ghilazghi Haileab Haileselassie Habteab Idris Isaac Kebede Kesete Kibreab Kidanemariam Melake Mebrahtu Measho Mesfin Mulugeta Negash Negassi Ogbe Ogbamichael Okubazghi Rezene Sebhatu Semere Seyoum Solomon Tecle Teclu Tedla Teklay Temesgen Tesfagiorgis Tesfamichael Tesfazghi Tewoldemedhin Tsehaye Weldegebriel Weldeab Woldu Yohanes Zemichael`,
  },
  eastSlavic: {
    first: `Anton Arsen Borys Bohdanka Darka Dima Dasha Fedora Halka Hryhoriy Illia Ilya Iva Katia Katya Kolya Ksenya Lena Lesyk Lina Lyuba Masha Mischa Mikhail Misha Myroslava Myroslav Nadia Nadya Natalka Nastia Nastya Oksanka Olya Orest Orysia Ostap Pasha Petya Raisa Sasha Serhiyko Serioja Slava Slavko Sonya Sveta Sviatoslav Tanya Tolik Tonya Valya Varvara Vasia Vasya Vitya Vlad Vova Volodya Vovka Yarema Yasia Yura Yurko Zhenya Zina Zoya`,
    family: `Babenko Bilyk Bondar Chernenko Didenko Dovzhenko Hnatiuk Honchar Honcharenko Hrytsenko Ivashchenko Khomenko Klymenko Kolisnyk Koval Kozak Kravets Lytvyn Makarenko Martynenko Mazur Moroz Nazarenko Onyshchenko Panchenko Pavlyuk Ponomarenko Rudenko Semenenko Shvets Sorokin Stetsenko Symonenko Tarasenko Tkach Tymoshenko Voloshyn Yurchenko Zinchenko`,
  },
  albanian: {
    first: `Agon Albana Alban Albulena Arben Arbnor Ardit Artan Arta Artan Avni Bardh Bekim Besa Besnik Besim Blerim Blerta Bujar Burim Dardan Donika Drita Edona Egzon Enis Endrit Erion Fatmir Fatos Fatmire Fitim Flamur Florim Flutura Gazmend Gzim Hajrije Ilir Jeton Kaltrina Kushtrim Liridon Lirije Lulzim Luljeta Mirlinda Merita Nazmije Naim Rrezarta Rinor Sabit Shkelqim Shpend Shpresa Shqipe Skender Teuta Valon Valdete Vjosa Xhevahire Xhemajl Xhevat`,
    family: `Ademi Ahmeti Alija Avdiu Bajrami Beqiri Berisha Bislimi Bytyqi Dervishi Gashi Haliti Haxhiu Hoti Hoxha Hyseni Imeri Jashari Jusufi Krasniqi Kelmendi Kurti Limani Maliqi Mehmeti Morina Musliu Osmani Qerimi Ramadani Rexhepi Sadiku Salihu Selimi Shabani Shala Shehu Sulejmani Thaçi Zeqiri Zeneli Zogaj`,
  },
  bosnian: {
    first: `Adnan Aldin Alma Amela Amra Armin Asim Azra Dino Edin Ediba Edina Elma Elvir Elvis Emina Emir Ermin Esad Fikret Hajra Haris Hasib Irfan Ismet Jasmin Jasna Kemal Lejla Mehmed Merima Mersiha Mirela Mirsad Mirza Muhamed Munira Nedim Nermin Nermina Nihad Sabina Samir Sanela Sead Sejla Selma Senad Suada Sulejman Vahid Zineta Zlatan`,
    family: `Bajramovic Begovic Dedić Delić Hadzic Hadžić Halilović Hodžić Memić Muratović Mujić Osmanović`,
  },
  southAsian: {
    first: `Anusiya Arunthavam Bavani Chandran Dayani Dharshan Ganesan Gopi Gowri Inthira Jananie Janani Jeevan Jeyanthi Kalyani Kamalan Kapilan Kavita Kirushanthi Kohulan Krishanth Kugan Kumuthini Logan Malar Mathura Mayuran Meena Mohan Nageswary Nimalan Nirmala Nisanth Parameswaran Pavithra Piratheepan Piriya Prabha Puvana Ragavan Ramesh Ranjini Ravichandran Sangeetha Santhiya Saravanan Sarmila Selvam Senthil Shanmugam
Sharmila Shiyamala Siva Sivan Sivananthan Sivapalan Subashini Sugantha Sujitha Suthan Suganthan Thavarajah Thayalan Theepan Thilaga Umaiyal Vani Vasuki Vathana Vijaya Vimala Yoganathan Yogesh`,
    family: `Amirthalingam Arumugam Balakrishnan Balasubramaniam Chelliah Ganesapillai Gunaratnam Jeyakumar Kanapathipillai Kathirgamanathan Kandiah Krishnapillai Kulasingam Mylvaganam Nadesan Nagalingam Namasivayam Nithiyananthan Pathmanathan Pirapakaran Ramanathan Sabaratnam Satkunanathan Sellathurai Shanmuganathan Sinnathurai Sivasubramaniam Somasundaram Thangavelu Thevarajah Vijayakumar Yogeswaran`,
  },
  westAfrican: {
    first: `Aicha Awa Baba Bakary Bintou Boubacar Demba Djeneba Ebrima Fanta Fatoumata Haruna Ibrahima Isatou Jainaba Kebba Lamin Mariama Modou Momodou Musa Nyima Omar Ousman Sainabou Sanna Sarjo Seedy Yankuba Adwoa Afia Akosua Akua Ama Esi Kojo Kwaku Kwasi Yaa Yaw Abiodun Adaobi Adebayo Chiamaka Chukwuemeka Efe Emeka Ejiro Folake Ifeanyi Ifeoma Ikechukwu Kehinde Ngozi Nkechi Nnamdi Obinna Oluwaseun Osaze Segun Temitope Titilayo Tunde Uche Uchenna Wale`,
    family: `Barrow Bojang Camara Ceesay Conteh Darboe Fofana Jallow Jammeh Jobe Kamara Keita Koroma Manneh Njie Sanneh Sanyang Sesay Sowe Touray Adeyemi Agyeman Amoah Ansah Appiah Asante Boateng Owusu Osei Yeboah Eze Nwosu Obi Ogunleye Okeke Okoro Olawale Uzoma`,
  },
  centralAfrican: {
    first: `Amani Bahati Baraka Bosco Chantal Emmanuelle Espoir Fiston Furaha Gentille Jolie Josué Kabongo Kalenga Kavira Masika Mugisha Mukeshimana Mutesi Ndayishimiye Neema Nsengiyumva Nyota Odette Pascaline Rehema Riziki Uwase Yvette Zawadi Tumaini`,
    family: `Bahati Kabila Kalala Mutombo Ngoy Tshibangu Hakizimana Mugabo Ndayisenga Nkurunziza Uwamahoro`,
  },
  southEastAsian: {
    first: `Aree Boonmee Chaiyasit Duangjai Jintana Kamon Kannika Malai Mali Narong Nid Nong Pim Pimchanok Pranee Prasert Rattana Sakda Saowanee Sawat Somboon Somjai Somporn Sukanya Supatra Thida Wanna Wilai Wipa Yupa Aileen Arnel Bong Darwin Dindo Edgardo Elvie Ferdie Gerardo Glaiza Gretchen Jaylyn Jennylyn Jessa Jomar Joselito Leonora Lorna Ludy Marivel Mercy Michelyn Nenita Norlyn Reynaldo Rodel Rogelio Rosalinda Rosemarie Ruel Shiela Teresita Virgie`,
    family: `Boonmee Chaiyasit Saetang Sombat Srisai Thongchai Wongsa Wattana Phromma Saelim Bautista Cabrera Castillo Dimaculangan Dizon Domingo Magsaysay Manalo Pangilinan Salazar Tolentino Valdez`,
  },
  caucasian: {
    first: `Aigerim Bakyt Gulnara Nurlan Ramil Zaur Elnur Gunel Leyla Nigar Orkhan Rashad Vugar Giorgi Nino Tamar Ketevan Levan Lasha Zurab Irakli Mariami Natia Tamta Davit Ani Anahit Armen Ashot Gayane Hayk Hasmik Karen Lusine Narek Tigran Vardan`,
    family: `Beridze Kapanadze Gelashvili Lomidze Maisuradze Grigoryan Hakobyan Harutyunyan Sargsyan Petrosyan Hovhannisyan Aliyev Aliyeva Mammadov Mammadova Hasanov Huseynov`,
  },
  baltic: {
    first: `Agnė Aistė Aušra Austėja Birutė Danutė Eglė Giedrė Gintarė Jūratė Jurgis Kęstutis Laimutė Nijolė Ramunė Rūta Sigutė Skaistė Šarūnas Vilius Vytas Živilė Arturas Edvinas Mykolas Rytis Tautvydas Vaidotas Virginijus Zita Andrejs Aigars Dace Dzintars Edgars Ieva Ivars Kaspars Krišjānis Laura Mārtiņš Normunds Santa Sintija Uldis Vija Kristaps`,
    family: `Kazlauskaitė Kazlauskienė Jankauskaitė Petrauskienė Stankevičius Stankevičienė Vasiliauskienė Žukauskas Žukauskienė Balčiūnas Butkienė Paulauskienė Kavaliauskienė Urbonienė Navickienė Ramanauskas Savickas Šimkus Bērziņa Bērziņš Kalniņa Kalniņš Ozoliņa Ozoliņš Jansone Jansons Liepiņa Liepiņš Krūmiņš Eglītis Zariņš Pētersons Kask Kukk Mägi Rebane Sepp Tamm`,
  },
  persian: {
    first: `Abdulbaset Aryan Arezu Asadullah Atiqullah Aziza Baryalai Bibi Esmatullah Fahima Farhat Farzana Fawzia Gulalai Gulsom Hamida Hashmat Homaira Jamshid Karima Khatera Khalida Lailuma Latifa Mahbuba Malalai Marzia Masuda Mohammadzai Mursal Nadima Nahida Nargis Nasima Nazifa Nilofar Noorullah Palwasha Parwana Parwin Qadir Qais Rahimullah Rohullah Roshan Sakhi Samiullah Sediqa Shabana Shafi Shakila Sharifa Shukria Sohrab Soraya Suhaila Tamana Wahidullah Yaqub Zabi Zahir Zakia Zalmai Zuhra`,
    family: ``,
  },
  turkish: {
    first: ``,
    family: `Yılmaz Kaya Demir Çelik Şahin Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin Kara Koç Kurt Özkan Şimşek Polat Özer Korkmaz Erdoğan Güneş Aktaş Bozkurt Ünal Çakır`,
  },
  westernEuropean: {
    first: ``,
    family: `Whitfield Hargreaves Ashworth Fairbanks Bradshaw Thornton Pemberton Whitaker Blackwood Kensington Holloway Sinclair Beaumont Fitzgerald Gallagher Donnelly Callaghan Brennan Doherty Sullivan`,
  },
} as const;
