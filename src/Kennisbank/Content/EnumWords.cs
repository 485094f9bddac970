namespace Kennisbank.Content;

/// <summary>How content names the members of a closed list: as the code does, in small letters.</summary>
public static class EnumWords
{
    public static string Word<T>(this T member)
        where T : struct, Enum => member.ToString().ToLowerInvariant();
}
