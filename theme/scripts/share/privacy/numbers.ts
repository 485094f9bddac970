/** Checksums that tell a real number from one that only looks like it. The C# twin is NumberTests.cs. */
export const numberTests: Readonly<Record<string, (text: string) => boolean>> = { elfproef: passesElevenTest, mod97: passesMod97 };

/** A burgerservicenummer: 9a+8b+7c+6d+5e+4f+3g+2h−i is divisible by 11; eight digits are padded with a leading zero. */
function passesElevenTest(text: string): boolean {
  const digits = text.replace(/[^0-9]/g, "").padStart(9, "0");
  if (digits.length !== 9 || /^0+$/.test(digits)) {
    return false;
  }
  const sum = [...digits].reduce((total, digit, at) => total + Number(digit) * (at === 8 ? -1 : 9 - at), 0);
  return sum % 11 === 0;
}

/** An IBAN (ISO 7064): with the first four characters moved to the end and letters as numbers from 10, it is 1 modulo 97. */
function passesMod97(text: string): boolean {
  const plain = text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
