using Kennisbank.Content;
using Kennisbank.Diagnostics;

namespace Kennisbank.Linking;

/// <summary>RFC 9116 requires security.txt to expire, and recommends within a year.</summary>
internal static class SecurityTxtChecks
{
    public static void Check(SiteSettings settings, DateOnly today, List<Problem> problems)
    {
        var expires = settings.SecurityExpires;
        if (expires == default || (expires > today && expires <= today.AddYears(1)))
        {
            return;
        }

        problems.Add(SiteRules.SecurityExpired.At(
            settings.SecurityExpiresAt,
            expires <= today
                ? $"'security-verloopt' ({expires:yyyy-MM-dd}) is voorbij."
                : $"'security-verloopt' ({expires:yyyy-MM-dd}) ligt meer dan een jaar vooruit.",
            "Kijk of het contactadres nog klopt en kies een dag binnen een jaar."));
    }
}
