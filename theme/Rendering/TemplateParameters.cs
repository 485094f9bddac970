using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.AspNetCore.Components;

namespace Kennisbank.Theming.Rendering;

/// <summary>
/// Puts values into the parameters of templates. What the framework has for it looks each property up and calls it by reflection
/// where no code may be made at run time, as here; on a site of many pages that was a seventh of writing them.
/// </summary>
internal static class TemplateParameters
{
    private static readonly ConcurrentDictionary<Type, Dictionary<string, Setter>> Known = new();

    /// <exception cref="KeyNotFoundException">The template has no such parameter.</exception>
    public static Dictionary<string, Setter> Of(Type template) => Known.GetOrAdd(template, Find);

    private static Dictionary<string, Setter> Find(Type template) => template
        .GetProperties(BindingFlags.Instance | BindingFlags.Public)
        .Where(property => property.IsDefined(typeof(ParameterAttribute)))
        .ToDictionary(property => property.Name, property => SetterOf(template, property), StringComparer.Ordinal);

    /// <summary>A number or a yes and no is set by reflection after all: a call of its own would have to be compiled in each run.</summary>
    private static Setter SetterOf(Type template, PropertyInfo property) => property.PropertyType.IsValueType
        ? new SlowSetter(property)
        : (Setter)Activator.CreateInstance(typeof(QuickSetter<,>).MakeGenericType(template, property.PropertyType), property.SetMethod)!;

    internal abstract class Setter
    {
        public abstract void Set(Template template, object? value);
    }

    private sealed class SlowSetter(PropertyInfo property) : Setter
    {
        public override void Set(Template template, object? value) => property.SetValue(template, value);
    }

    private sealed class QuickSetter<TTemplate, TValue>(MethodInfo setter) : Setter
        where TTemplate : Template
        where TValue : class
    {
        private readonly Action<TTemplate, TValue?> _set = setter.CreateDelegate<Action<TTemplate, TValue?>>();

        public override void Set(Template template, object? value) => _set((TTemplate)template, (TValue?)value);
    }
}
