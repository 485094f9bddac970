using Kennisbank.Diagnostics;
using Kennisbank.Diagnostics.Signs;
using Kennisbank.Tests.Sites;

namespace Kennisbank.Tests.Reading;

/// <summary>Invisible characters are reported at their location, unless they are legitimate.</summary>
public class InvisibleCharacterTests
{
    public static TheoryData<int> Invisible =>
    [
        0x0007, 0x007F, 0x0085, 0x00AD, 0x034F, 0x061C, 0x115F, 0x17B4, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A,
        0x202E, 0x2060, 0x2061, 0x2064, 0x2066, 0x2069, 0x206F, 0x2800, 0x3164, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0x1D173, 0xE0001, 0xE0020, 0xE0100,
    ];

    [Theory]
    [MemberData(nameof(Invisible))]
    public void Each_is_named_in_a_text(int code)
    {
        var problem = Complaints.WithText($"Bel 1{char.ConvertFromUtf32(code)}2 nu.").Build().Problem(FileRules.InvisibleCharacter);

        Assert.Contains($"U+{code:X4}", problem.Message, StringComparison.Ordinal);
        Assert.Equal(new Location(Complaints.Page, 8, 6), problem.Location);
    }

    [Theory]
    [MemberData(nameof(Invisible))]
    public void Each_is_named_where_a_code_stands_for_it(int code)
    {
        // A browser reads &#x85; as an ellipsis, for old pages in Windows-1252.
        if (code is 0x0007 or 0x007F or 0x0085)
        {
            return;
        }

        Complaints.WithText($"Bel 1&#x{code:X};2 nu.").Build().Problem(FileRules.InvisibleCharacter);
        Complaints.WithLesson(les => les.Key("kort", $"\"Wie 1\\U{code:X8}2?\"")).Build().Problem(FileRules.InvisibleCharacter);
    }

    [Theory]
    [InlineData("emoji that are held together: \U0001F469\u200D\U0001F469\u200D\U0001F467")]
    [InlineData("an emoji in colour: \u2764\uFE0F")]
    [InlineData("a keycap: 1\uFE0F\u20E3")]
    [InlineData("a flag: \U0001F3F4\U000E0067\U000E0062\U000E007F")]
    [InlineData("Persian: می\u200Cخواهم")]
    [InlineData("Arabic among Dutch: \u200Fمرحبا\u200F nu")]
    [InlineData("a long word: gemeente\u00ADraad")]
    public void One_that_has_a_use_is_left_alone(string text) => Assert.Equal(-1, InvisibleCharacters.IndexIn(text));

    [Fact]
    public void A_number_is_found_in_a_file_with_an_invisible_character() => Assert.Contains(
        Complaints.WithText("Bel 06-1\u200B2345678.").Build().Problems, problem => problem.Rule == PrivacyRules.Phone);
}
