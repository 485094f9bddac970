using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>Finds the setters of template parameters, once for each template type.</summary>
internal static class TemplateParameters
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, MethodInvoker>> Known = new();

    /// <exception cref="KeyNotFoundException">The template has no such parameter.</exception>
    public static Dictionary<string, MethodInvoker> Of([DynamicallyAccessedMembers(Template.UsedByName)] Type template)
    {
        if (Known.TryGetValue(template, out var setters))
        {
            return setters;
        }

        // Not GetOrAdd: trimming analysis follows a type through a call, but not through a delegate.
        return Known[template] = Find(template);
    }

    private static Dictionary<string, MethodInvoker> Find([DynamicallyAccessedMembers(Template.UsedByName)] Type template) => template
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.IsDefined(typeof(ParameterAttribute)))
        .ToDictionary(property => property.Name, property => MethodInvoker.Create(property.SetMethod!), StringComparer.Ordinal);
}
