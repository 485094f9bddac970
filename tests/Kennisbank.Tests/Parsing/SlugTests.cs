using Kennisbank.Parsing;

namespace Kennisbank.Tests.Parsing;

public class SlugTests
{
    [Theory]
    [InlineData("Wat werkte", "wat-werkte")]
    [InlineData("Eén café, ’s avonds", "een-cafe-s-avonds")]
    [InlineData("Clie\u0308nten e\u0301e\u0301n", "clienten-een")]
    [InlineData("Zoë, Jørgen, Łukasz en Dvořák", "zoe-jorgen-lukasz-en-dvorak")]
    [InlineData("Şenay Öztürk, Müjde Yılmaz", "senay-ozturk-mujde-yilmaz")]
    [InlineData("ÀÉÎÕÜÝŽ", "aeiouyz")]
    [InlineData("  --  ", "")]
    public void Letters_lose_their_accents(string text, string slug) => Assert.Equal(slug, Slug.From(text));
}
