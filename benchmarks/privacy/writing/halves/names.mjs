// Names for invented persons, by origin. Written by hand, from general knowledge of how people are called in Norway and
// elsewhere: no list of a package was read, since what finds names may use such lists. Each origin has names that everybody
// knows, rare ones, spellings with and without their marks, and (Norwegian) names that are also words.
import { words } from '../lists.mjs';

/** origin -> names; `double` holds given names of more than one part. */
export const names = {
  norwegian: {
    female:
      words(`Kari, Ingeborg, Liv, Gro, Solveig, Bjørg, Åshild, Tuva, Live, Oddny, Torill, Mai-Britt, Anne-Grethe, Siv, Vår,
      Unni, Ragnhild, Eldbjørg, Hjørdis, Jorunn, Magnhild, Synnøve, Turid, Wenche, Ylva, Borghild, Embla, Frøydis, Gjertrud, Herborg,
      Ingvild, Jofrid, Kjellaug, Lill-Tove, Målfrid, Norunn, Oddlaug, Ragna, Sunniva, Tordis, Vigdis, Åslaug, Randi, Berit, Sol,
      Bjørk, Eir, Mali, Nelly, Tomine, Ellen Marie, Anne Lise, Gunn Karin, Liv Astrid`),
    male: words(`Ola, Dag, Bo, Stein, Odd, Even, Roar, Hans, Per, Alf, Storm, Ask, Tor, Arvid, Bjørnar, Eivind, Frode, Geir, Håvard,
      Idar, Jostein, Kjetil, Leidulf, Magne, Nils-Petter, Oddbjørn, Rolf, Sigurd, Terje, Ulrik, Vidar, Øystein, Åsmund, Trygve, Torbjørn,
      Snorre, Sverre, Asgeir, Birger, Dagfinn, Endre, Gaute, Hallvard, Ingebrigt, Jarle, Knut, Lasse, Mathias, Njål, Olaug, Peder,
      Reidar, Svein Arne, Jan Erik, Ole Kristian, Tor Inge`),
    surname:
      words(`Hansen, Nordby, Bakken, Li, Moe, Berg, Lund, Haugen, Strand, Vik, Dahl, Sletten, Myhre, Kvamme, Tveit, Rønning,
      Sætre, Gjerde, Fossum, Løkken, Aasen, Brekke, Engebretsen, Fjeldstad, Grønvold, Hovland, Isaksen, Jørstad, Kleppe, Langeland,
      Midtbø, Nygård, Oppedal, Prestegård, Rustad, Skjelbred, Thorvaldsen, Ulvestad, Vangsnes, Wibe, Ytterdal, Ødegård, Åmodt,
      Bjerkestrand, Sandvik-Holm, Hegge, Eikrem, Storli, Kvernmo, Nesheim, Tangerås, Skarsbø, Gullhaug, Hjelmeland, Leirvåg, Mosbakk,
      Rognmo, Sørlie, Trettebergstuen, Vedeler, Øverland, Bø, Ask, Elvebakk, Solli, Hauge-Nilsen, Kopperud, Lilleeng, Nessa, Torsvik,
      Ruud, Aarflot, Bråten, Dokken, Espeseth, Frøyland, Gjøsund, Heggdal, Indrebø, Kjølstad`),
  },
  sami: {
    female:
      words(`Máret, Biret, Elle Márjá, Ristin, Sárá, Inga, Risten, Káre, Láilá, Ánne, Sunná, Rávdná, Gáddjá, Marit Ánne,
      Berit Ellen, Maaren, Laara, Elen Inga, Káren Elle, Ibbá, Birrehátte, Májjá, Inger Máret, Lávrá, Áile, Sara-Elvira`),
    male: words(`Áslat, Mihkkal, Niillas, Jovnna, Ánte, Issát, Heaika, Máhtte, Piera, Johtti, Ailo, Nils Ánde, Ovllá, Sámmol, Jouni,
      Lásse, Ándde, Biera, Gáral, Aanta, Juhán, Mikkel Nils, Lemet, Áilu, Erke, Jåvva`),
    surname:
      words(`Sara, Eira, Buljo, Gaup, Hætta, Utsi, Valkeapää, Oskal, Bongo, Triumf, Skum, Guttorm, Somby, Turi, Bæhr, Skoltesen,
      Varsi, Nango, Joks, Mienna, Vars, Anti, Boine, Kemi, Smuk, Porsanger, Balto, Eriksen Gáino, Jåma, Kappfjell, Dunfjeld, Bientie,
      Labba, Länsman, Magga, Näkkäläjärvi, Tornensis, Logje, Siri-Gaup, Ánot, Sombán, Rávna, Bær, Kvænangen`),
  },
  polish: {
    female:
      words(`Agnieszka, Małgorzata, Katarzyna, Wioletta, Bożena, Jadwiga, Kinga, Grażyna, Aleksandra, Zuzanna, Beata, Iwona, Halina,
      Danuta, Jolanta, Wanda, Edyta, Dorota, Sylwia, Czesława, Malgorzata, Renata, Oliwia, Izabela`),
    male: words(`Krzysztof, Łukasz, Paweł, Zbigniew, Wojciech, Sławomir, Grzegorz, Mateusz, Jarosław, Kazimierz, Tadeusz, Bogdan,
      Przemysław, Szymon, Ryszard, Mirosław, Dariusz, Bartosz, Witold, Zdzisław, Slawek, Lukasz, Kacper, Leszek`),
    surname:
      words(`Kowalski, Wiśniewska, Nowak, Wójcik, Zielińska, Szymański, Woźniak, Kaczmarek, Grabowski, Pawłowska, Król, Wieczorek,
      Jabłoński, Dudek, Stępień, Górska, Rutkowski, Michalak, Szewczyk, Baran, Tomaszewska, Pietrzak, Wróblewski, Jasińska,
      Zawadzki, Bąk, Chmielewski, Sikora, Włodarczyk, Borkowska, Sokołowski, Kubiak, Szczepańska, Kucharski, Wilk, Mazurek, Brzęczyszczykiewicz,
      Kolodziej, Sobczak, Gorski, Przybylska, Cieślak`),
  },
  arabic: {
    female:
      words(`Fatima, Zainab, Noor, Hanan, Rania, Samira, Amal, Khadija, Layla, Maryam, Rasha, Shahd, Wafaa, Iman, Sawsan, Hiba,
      Nour Alhuda, Ghada, Dima, Rim, Umm Kulthum, Nesrin, Suhair, Aisha, Thuraya, Lubna`),
    male: words(`Mohammed, Ahmad, Khaled, Yousef, Mustafa, Abdulrahman, Bilal, Tariq, Ziad, Nizar, Hussein, Walid, Samir, Ghassan, Anas,
      Abd al-Karim, Jihad, Adnan, Fadi, Osama, Hamza, Mazen, Qusay, Rami, Saif, Munir`),
    surname:
      words(`Al-Khatib, Haddad, Al Masri, Saleh, Khoury, Nasser, Darwish, Shaaban, Al-Jabouri, Hamdan, Barakat, Abu Zeid, Qasim,
      Mansour, Sabbagh, El Idrissi, Benali, Al-Tikriti, Zaher, Kanaan, Ibrahim, Najjar, Shehadeh, al-Dulaimi, Othman, Rahal, Farhat,
      Bouazizi, Khalil, Awad, Halabi, Tlass, Alsaleh, Jarrar, Suleiman, Mardini, Attar, Bin Yahya, Chaoui, Ghanem, Obeid, Samara, Zoubi`),
  },
  somali: {
    female:
      words(`Hodan, Ayaan, Sahra, Ifrah, Nasteexo, Faduma, Hibaaq, Ubah, Deeqa, Sagal, Idil, Khadra, Halimo, Ladan, Asli, Shukri,
      Hamdi, Filsan, Muna, Cawo, Xaliimo, Nimco, Ruqiya, Safiyo, Barni, Raxma`),
    male: words(`Abdirahman, Liban, Mahad, Guled, Abdi, Warsame, Cabdi, Faarax, Bashir, Keynan, Yusuf, Ismaaciil, Hassan, Abdullahi, Jama,
      Mohamud, Axmed, Dahir, Saciid, Ayanle, Zakariye, Cumar, Roble, Sharmarke, Abshir, Maxamed`),
    surname:
      words(`Warsame, Jama, Farah, Hersi, Elmi, Isse, Mohamud, Abdulle, Dualeh, Gedi, Guled, Hirsi, Igal, Ainanshe, Nur, Osman,
      Samatar, Shire, Xasan, Cali, Barre, Egal, Yuusuf, Kulmiye, Mire, Omar, Duale, Abukar, Muuse, Hashi, Geesey, Aden, Ducaale, Jimcaale,
      Sheikh, Haji, Nuur, Bile, Awale, Diriye, Raage, Wehliye`),
  },
  vietnamese: {
    female:
      words(`Hương, Thu Hà, Lan Anh, Ngọc, Mai, Linh, Phuong, Tuyết, Bích Ngọc, Thảo, Hanh, Kim Chi, Yen, Diễm My, Thùy, Nhung, Oanh,
      Quynh, Loan, Trang, Xuân, Huệ, Thanh Tâm, Vy, Hoa, Trinh`),
    male: words(`Minh, Quang, Tuấn, Hùng, Dũng, Van Long, Khoa, Đức, Thanh, Bao, Phúc, Trung Kiên, Hai, Nam, Son, Tài, Vinh, Huy, Cường, Loc,
      Quốc Việt, Thien, Hieu, Khanh, Toàn, Duy`),
    surname:
      words(`Nguyễn, Tran, Lê, Pham, Huỳnh, Phan, Vũ, Võ, Đặng, Bui, Đỗ, Ho, Ngô, Duong, Lý, Trịnh, Mai, Đinh, Lam, Cao, Truong,
      Châu, Luong, Ta, Thái, Tô, Quach, Vuong, Kieu, Nghiêm, Doan, Hoàng, Lương, Lưu, Phùng, Tống, La, Hà, Bạch, Khuất`),
  },
  other: {
    female:
      words(`Selam, Oksana, Ayşe, Tharshini, Shirin, Rasa, Somchai, Bronwyn, Guðrún, Leila, Natalia, Eteri, Mebrat, Zarina,
      Jelena, Siriporn, Parwana, Rozhin, Sinem, Halyna, Kavitha, Marisol, Åsa, Ljubica, Adaeze, Yordanos, Ruta, Viorica, Hong, Nazanin, Päivi, Gulalai`),
    male: words(`Tesfay, Volodymyr, Mehmet, Sivakumar, Farhad, Mindaugas, Nigel, Þórarinn, Dragan, Yonas, Gintaras, Bahram, Emre, Oleh, Rojhat,
      Prasad, Ibrahima, Chukwuemeka, Göran, Filmon, Mykola, Suresh, Azad, Vasile, Zoran, Santiago, Jörg, Babak, Kwame, Haile, Giorgi, Timo`),
    surname:
      words(`Gebremichael, Shevchenko, Yıldız, Rajaratnam, Hosseini, Kazlauskas, Whitfield, Jónsdóttir, Jovanović, Tekle, Petrauskienė,
      Rostami, Çelik, Kovalenko, Barzani, Kumarasamy, Diallo, Okonkwo, Sjöström, Kidane, Bondarenko, Sharma, Karimi, Popescu, Petrović,
      Ramírez, Müller, Ahmadzai, Mensah, Woldeab, Beridze, Hämäläinen, Akhtar, Butt, Sivananthan, Demir, Melnyk, Rahimi, Obradović, Ionescu,
      Wong, Chaiyasit, Hakimi, O’Connor, van der Berg, Jansone, Özdemir, Iyer`),
  },
};

/** What people are called by those who know them; of no certain sex. */
export const nicknames = {
  norwegian: words(
    'Lillemor, Bamse-Geir, Jossa, Kalle, Tulla, Nusse, Pål-mann, Sigga, Rulle, Mossa, Totto, Bitten, Kjelle, Gullet-Anne',
  ),
  sami: words('Sávže, Ante-Juvvá, Niillá, Lásseš, Biggá, Elle-Bigá'),
  polish: words('Gosia, Krzysiek, Kasia, Zbyszek, Ania K, Wojtek'),
  arabic: words('Abu Omar, Hammoudi, Zuzu, Umm Ali, Moe K, Abu Layth'),
  somali: words('Dheere, Fanax, Macalin, Gaab, Shiine, Timacade'),
  vietnamese: words('Bé Ti, Cu Tèo, Na-Na, Bi Bo, Tí, Mimi P'),
  other: words('Vova, Memo, Sashko, Teddy-boy, Lola, Goxi'),
};
