// Names for invented persons of the sealed part, by origin. Written by hand, from general knowledge; no list of a package and
// no rule of the finder was read. No part of a name stands in the lists of the halves or of `fresh`, which took the commonest
// names; some common ones were left, beside those of older people, of small places and of fewer bearers.
import { words } from '../lists.mjs';

/** origin -> given names of women and of men, and surnames. */
export const names = {
  norwegian: {
    female:
      words(`Elin, Hanne, Monica, Cecilie, Ingrid, Lisbeth, Elisabeth, Elise, Frida, Amalie, Hedda, Mathilde, Tonje, Renate,
      Linda, Anette, Lene, Stine, Merete, Jeanette, Kine, Ingunn, Brit, Kjersti, Guro, Sigrid, Eline, Helene, Iselin, Julie,
      Margrethe, Charlotte, Hilma, Ragne, Petra, Malin, Veslemøy, Gudrun, Othilie, Borgny, Sølvi, Herdis, Tyra, Selma, Ingebjørg,
      Bergljot, Dagrun, Ellinor, Jenny, Laura, Wilma, Torhild, Synne, Solfrid, Rønnaug, Idunn, Venke, Sofie, Hanne-Stine,
      Rose, Linn, Iris, Alma, Tea Charlotte`),
    male: words(`Lars, Thomas, Andreas, Henrik, Markus, Magnus, Tobias, Emil, Oskar, Jakob, Filip, Alexander, Marius, Kenneth,       Egil, Bernt, Helge, Asbjørn, Sindre, Eirik, Torstein, Olav, Einar, Børge, Jørn, Roald, Truls, Jon, Joakim, Hallgeir, Sveinung,
      Gjermund, Aksel, Ivar, Tormod, Ketil, Jørgen, Nikolai, Sander, Ivan-André, Odin, Vetle, Eilif, Hogne, Nikolas, Ragnvald,
      Torleif, Agnar, Håkon, Sigbjørn, Arnt, Ulvar, Robin, Tommy, Freddy, Bjørn Håkon, Stig, Sturla,
      Varg, Tormund, Aleksander`),
    surname:
      words(`Berge, Jørgensen, Rasmussen, Kristoffersen, Petersen, Sørensen, Martinsen, Arnesen, Ellingsen, Thomassen, Evensen,
      Mathisen, Simonsen, Abrahamsen, Antonsen, Christensen, Nygaard, Sæther, Johannessen, Wang, Andreassen, Helgesen,       Gulliksen, Jakobsen, Tveiten, Rønne, Nilssen, Haugland, Hoel, Kvam, Bjerke, Bjørnstad, Ellefsen, Fjelde, Gabrielsen, Hestnes, Holen,
      Ims, Kaldestad, Kårstad, Lerøy, Mogstad, Nævdal, Ottesen, Pettersen, Raknes, Ravndal, Sagen, Samuelsen, Steen, Sundby, Teigen,
      Torgersen, Ulriksen, Utne, Vatne, Vold, Wiik, Ødegaard, Øvrebø, Aarseth, Åsheim, Brattli, Dyrdal, Fagerli,
      Grinde, Hjelle, Nesse, Rygg, Stavnes, Trælvik, Børresen, Aamodt, Kjærstad, Bruland, Spilde, Skare, Løvås, Stubberud,
      Fuglesang, Dahle, Hove, Stang, Borg, Myrvang`),
  },
  sami: {
    female:
      words(`Márjjá, Sire, Ásta, Birit, Bireh, Kristijne, Rauna, Aili, Anni, Máijá, Niita, Inker, Leena, Gátjá, Elli, Ellá,
      Sierrá, Lena-Susanne, Gunilla, Risttin, Ráigá, Gudda, Sáija, Solbritt, Helvi, Aletta, Jonna, Máddji, Iŋggá`),
    male: words(`Isak, Niilas, Jovna, Heika, Uula, Olli, Pekka, Lauri, Biehtár, Pávval, Ráste, Jaakoe, Læjsa, Nila, Sjul, Josvá,
      Hánsa, Jounas, Jonar, Antaras, Iisko, Vulle, Jåvnnå, Tåamma, Sivert, Petteri, Báhččil, Erkki, Aimo, Jon-Isak, Hánas`),
    surname:
      words(`Holmberg, Nystø, Gaski, Stueng, Niemi, Mudenia, Dikkanen, Fjällgren, Fjällås, Stenberg, Rimpi, Spik, Tomma, Allas,
      Idivuoma, Helander, Kalstad, Tapiola, Roska, Toven, Joma, Renfjell, Grönfjäll, Kråik, Lifjell, Kintel, Tjikkom, Urheim, Gælok,
      Sverloff, Gauriloff, Semenoja, Paltto, Kuuva, Padar, Pokka, Hirvasvuopio, Niittyvuopio, Sokki, Kåven, Jernsletten, Sabbasen,
      Johnskareng, Trosten, Schanche, Ballovarre, Gaure, Mosnikoff, Stoor, Skaltje, Anderssen, Mannela,
      Ellingsbakk, Jåks, Sjaunja`),
  },
  polish: {
    female:
      words(`Agata, Ewelina, Mariola, Bernadetta, Sabina, Martyna, Gabriela, Milena, Celina, Jagoda, Regina, Wiesława, Zofia, Kornelia,
      Róża, Lucyna, Żaneta, Kazimiera, Maria, Emilia, Helena, Anetta, Bronisława, Daria, Ludwika, Marianna, Nikola, Olga, Pola, Sandra,
      Wiktoria, Jaśmina`),
    male: words(`Jakub, Patryk, Sebastian, Hubert, Marian, Edward, Czesław, Mariusz, Konrad, Norbert, Dominik, Józef, Stefan, Arkadiusz,
      Zygmunt, Lech, Bronisław, Gerard, Fabian, Kajetan, Stanisław, Daniel, Karol, Alojzy, Gustaw, Ignacy, Lucjan, Mieczysław, Wacław,
      Dorian, Bartłomiej, Seweryn`),
    surname:
      words(`Nowicki, Zieliński, Kowalczyk, Dąbrowski, Lewandowska, Kamińska, Wojciechowski, Kwiatkowska, Kaczmarczyk, Pawlak,
      Jankowski, Majewski, Olszewska, Stępniak, Malinowska, Adamska, Sikorski, Bielecki, Brzezińska, Wasilewski, Zalewska, Laskowski,
      Makowska, Cichocki, Marciniak, Wysocka, Szulc, Czajka, Kołodziejczyk, Lipińska, Krajewski, Kozak, Leśniak, Polak, Gutowski, Wolska,
      Domańska, Sroka, Rogowski, Bielak, Markiewicz, Kot, Pietrzyk, Ryba, Jarosz, Kozłowska, Wrona, Madej, Gajda, Pająk, Cybulski,
      Banaś, Tokarz, Świątek, Wójtowicz, Sienkiewicz, Musiał, Karpińska`),
  },
  arabic: {
    female:
      words(`Mariam, Lina, Dina, Hala, Souad, Kawthar, Nahla, Samar, Inas, Areej, Rana, Tahani, Ibtisam, Shatha, Afaf, Hind, Fatiha,
      Latifa, Malika, Yusra, Marwa, Amani, Aya, Lamia, Nisreen, Batoul, Ruqayya, Kholoud, Jamila, Mayada, Rabab, Umm Haidar, Tasneem,
      Safaa`),
    male: words(`Mahmoud, Younes, Rashid, Basel, Alaa, Baraa, Obada, Qutaiba, Laith, Ammar, Yasser, Jawad, Haidar, Sadiq, Kadhim,
      Mehdi, Abdelkader, Brahim, Driss, Hicham, Suhaib, Moataz, Amjad, Ayham, Wassim, Tawfiq, Shadi, Hani, Mohamad, Muhammad, Abd al-Aziz,
      Aziz, Nawaf, Riad`),
    surname:
      words(`Al-Omari, Al-Shammari, Kabbani, Zidan, Al-Azzawi, Al-Rubaie, Hammad, Habib, Hakim, Shalabi, Fares, Salloum, Ghannam,
      Diab, Bakri, Deeb, Sukkar, Hamwi, Idlibi, Homsi, Kurdi, Bouzid, Ziani, Saidi, Alaoui, Naciri, Berrada, Al-Zahrani, Sharif, Sultan,
      Abu Ghosh, Abdelrahman, al-Janabi, al-Obaidi, Al-Maliki, Jundi, Nasr, Rizk, Gerges, Alhassan, Zaarour, Moussa, Hamid, Al-Tamimi,
      Bouchra-Ziani, Karam, Al-Sheikhly, Taleb, Yazigi, Mokhtari, Sassi, Jomaa`),
  },
  somali: {
    female:
      words(`Fadumo, Xalimo, Hibo, Nasteho, Ikraan, Sundus, Najma, Suhuur, Farxiyo, Shamis, Bisharo, Hodhan, Ubax, Rooda, Aamina,
      Habiba, Saredo, Canab, Aniso, Safia, Yurub, Waris, Deqa, Asha, Batuulo, Meyran, Samsam, Cibaado, Maano, Xaliima, Fardowsa, Kiin,
      Hamda, Ayan, Khadiijo`),
    male: words(`Mohamed, Abdirashid, Abdifatah, Abdirisaq, Cabdiraxmaan, Ibraahim, Aadan, Xirsi, Maxamuud, Khalid, Siciid, Ismail,
      Mowliid, Liibaan, Sakariye, Jaamac, Cawil, Daahir, Shucayb, Yonis, Bille, Cilmi, Geedi, Abdisalan, Salad, Saleebaan, Ciise, Yaxye,
      Abdulkadir, Nuuradiin, Zubeyr, `),
    surname:
      words(`Xuseyn, Cabdulle, Hussen, Aweys, Buuh, Fiqi, Gaboose, Habane, Jibriil, Kaarshe, Mursal, Qorane, Rooble, Sugulle, Tarabi,
      Weheliye, Xaashi, Ducale, Dalmar, Samantar, Gelle, Boqor, Afyare, Cosoble, Abdille, Deria, Esse, Hawadle, Shirwac, Warfa, Wais,
      Hufane, Roobleh, Abdirahmaan, Mohammud, Abikar, Botan, Dhoore, Faahiye, Ileye, Jaambiir, Muqtaar, Nuurre, Saalax, Sidow,
      Tuure, Xaaji, Guleed, Abtidoon`),
  },
  vietnamese: {
    female: words(
      `Hoàn, Trâm, Sen, Huyền, Thoa, Hoài, Diệu, Thắm, Thương, Lụa, Trà, Đan, Quế, Mẫn, Nhã, Xuyến, Tú, Thục,       Huyen, Tram, Ái, Thuận, Nhiên, `,
    ),
    male: words(`An, Khang, Lợi, Phước, Trí, Thế, Khôi, Bằng, Hoan, Lập, Toại, Nhựt, Tri,
      Hoài An, Gia Khang, Khoi, Bốn, Điền, Thông`),
    surname: words(
      `Tiêu, Thiều, Lữ, Kỷ, Từ, Đới, Giản, Khúc, Lò, Tiết, Cái, Phó, Vòng, Cấn, Lô, Thi,       Khương, Ân, Mẫu, Tiet, Khuong, Vòong, Tsan`,
    ),
  },
  other: {
    female:
      words(`Olena, Yuliia, Liudmyla, Kateryna, Anastasiia, Daryna, Hiwet, Saba, Feven, Almaz, Lemlem, Fatma, Emine, Hatice, Özlem,
      Gulistan, Hêvî, Avin, Shilan, Mathura, Sugirtha, Zohreh, Nilofar, Shabnam, Laleh, Roya, Farzaneh, Dace, Jurga, Agnė, Vjosa,
      Dragana, Emina, Milica, Fatoumata, Mariama, Blessing, Linnéa, Annika, Katrín, Tuula, Tamar, Carmen, Rocío, Ioana, Pornthip,
      Fiona, Tracy, Jocelyn, Marites, Mei-Ling, Espérance, Chantal, Claudine, Faith, Gurpreet, Joy`),
    male: words(`Dmytro, Vasyl, Oleksandr, Ruslan, Artem, Yevhen, Bereket, Amanuel, Merhawi, Henok, Goitom, Murat, Serkan, Ahmet, Rebwar,
      Karwan, Serhat, Hogir, Ganesh, Rajan, Kumar, Hamed, Mohsen, Saeed, Omid, Masoud, Ehsan, Wahid, Mirwais, Juris, Valdis, Arvydas,
      Saulius, Arben, Edin, Slobodan, Ilir, Bekim, Yaw, Ebrima, Chidi, Emmanuel, Sekou, Lennart, Ólafur, Søren, Irakli, Zurab, Javier,
      Mateo, Gheorghe, Cristian, Gareth, Stuart, Keith, Jean-Bosco, Anan, Singh, Wei`),
    surname:
      words(`Ivanenko, Kravchenko, Marchenko, Savchenko, Rudenko, Hnatiuk, Klymenko, Tewolde, Kifle, Mehari, Asfaha,
      Gebreselassie, Okbay, Yılmaz, Şahin, Öztürk, Doğan, Polat, Kılıç, Baban, Nadarajah, Sivapalan, Yogarajah, Kandiah, Arulanantham,
      Mohammadi, Ahmadi, Rezai, Hashemi, Sadeghi, Nazari, Haidari, Ozols, Liepa, Stankevičius, Žukauskas, Saar, Nikolić, Đorđević, Gashi,
      Shala, Hadžić, Hoxha, Sowe, Traoré, Keita, Asante, Nwosu, Kamara, Bergström, Lundgren, Nieminen, Mäkelä, Gunnarsson, Nørgaard,
      Kapanadze, Lomidze, García, Mamani, Vargas, Morales, Rusu, Phromma, Thompson, Baker, Walsh, Reyes, Santos, Bautista, Mukendi,
      Ndayishimiye, Uwimana, Kaur, Chen`),
  },
};

/** What people are called by those who know them; of no certain sex. */
export const nicknames = {
  norwegian: words(
    `Nurket, Pelle-fant, Lillebror, Mutter, Gubben, Smukken, Lang-Olav, Turbo, Skjeggen, Fnugg, Mosen, Kis-Jørn, Lillesøs, Gamle-Egil`,
  ),
  sami: words('Juokkáš, Rássa, Bikku, Čábba'),
  polish: words('Kuba, Zosia, Stasiek, Ewcia, Gabi, Mietek'),
  arabic: words('Abu Laith, Fufu, Umm Younes, Lulu, Abu Rashid, Kiko'),
  somali: words('Yarey, Dhuxul, Faroole, Cirro, Jirow, Bidaar'),
  vietnamese: words('Cò, Mít, Gấu, Tép'),
  other: words('Sasha, Paco, Kuki, Tata Joy, Momo'),
};
