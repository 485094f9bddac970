using System.Text;

namespace Kennisbank.Content;

/// <summary>How content names the members of a closed list: as the code does, in small letters, with a hyphen between words.</summary>
public static class EnumWords
{
    public static string Word<T>(this T member)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var letter in member.ToString())
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }
}
