// What stands in the slots of a document that are no names: each kind in many forms, all forms about equally often.
import { bankAccount, nationalId } from './numbers.mjs';
import { ascii } from './shape.mjs';

/**
 * The slots of one part of the texts: kind -> a function that gives the next value as { kind, form, text, before }.
 *
 * @param shapes the forms of each kind, as `halves/shapes.mjs` exports them
 * @param lists words, places, post, streets, other, offices: what the part may name
 */
export function valuesFor(draw, shapes, lists) {
  const turns = (list) => draw.inTurn(list);
  const idShape = turns(shapes.idShapes);
  const idForm = turns(shapes.idForms);
  const bank = turns(shapes.bankShapes);
  const phone = turns(shapes.phoneShapes);
  const foreign = turns(shapes.foreignPhones);
  const date = turns(shapes.dateShapes);
  const englishDate = turns(shapes.englishDateShapes);
  const caseNumber = turns(shapes.caseShapes);
  const plate = turns(shapes.plateShapes);
  const url = turns(shapes.urlShapes);
  const handle = turns(shapes.handleShapes);
  const word = turns(lists.words);
  const place = turns(lists.places);
  const post = turns(lists.post);
  const street = turns(lists.streets);
  const other = turns(lists.other);
  const office = turns(lists.offices);
  let addresses = 0;
  const houseNumber = turns(shapes.houseNumbers);
  const birthday = () => [draw.between(1, 28), draw.between(1, 12), draw.between(1938, 2008)];

  return {
    fnr: () => {
      const form = idForm();
      return { kind: 'national-id', form, text: idShape()(nationalId(draw, form)) };
    },
    bank: () => {
      const [form, shape] = bank();
      return { kind: 'bank-account', form, text: shape(bankAccount(draw)) };
    },
    phone: (option) => {
      if (option === 'foreign') return { kind: 'telephone', form: 'foreign', text: foreign()(draw) };
      const [form, shape] = phone();
      const start = form.startsWith('mobile')
        ? `${draw.one(['4', '9'])}${draw.between(0, 8)}`
        : draw.one(shapes.landlineStarts);
      return { kind: 'telephone', form, text: shape(`${start}${draw.between(100000, 999999)}`) };
    },
    dob: (option) => {
      const [form, shape] = option === 'en' ? englishDate() : date();
      return { kind: 'birth-date', form, text: shape(...birthday()) };
    },
    case: (_option, { labelled, english }) => {
      const [label, form, shape] = caseNumber();
      const before = english ? (shapes.englishCase[label] ?? 'file ') : label;
      return {
        kind: 'case-number',
        form,
        text: shape(draw, draw.between(2012, 2024)),
        before: labelled ? '' : before,
      };
    },
    plate: () => {
      const [form, shape] = plate();
      return {
        kind: 'number-plate',
        form,
        text: shape(draw.one(shapes.plateLetters), draw.between(10000, 99999)),
      };
    },
    url: () => {
      const [form, shape] = url();
      return { kind: 'url', form, text: shape(ascii(word()), draw.between(10, 99)) };
    },
    handle: () => {
      const [form, shape] = handle();
      return { kind: 'handle', form, text: shape(word(), draw.between(10, 99)) };
    },
    mail: () => ({
      kind: 'e-mail',
      form: 'other',
      text: `${draw.one([...shapes.impersonal, ascii(word())])}${draw.between(10, 999)}@example.${draw.one(['com', 'org', 'net'])}`,
    }),
    place: () => ({ kind: 'place', form: 'name', text: place() }),
    post: () => ({ kind: 'place', form: 'postcode', text: post() }),
    office: () => ({ kind: 'office', form: 'name', text: office() }),
    address: () => {
      addresses += 1;
      if (addresses % 6 === 0) return { kind: 'address', form: 'other', text: other() };
      return { kind: 'address', form: 'street', text: `${street()} ${houseNumber()(draw.between(1, 148))}` };
    },
  };
}
