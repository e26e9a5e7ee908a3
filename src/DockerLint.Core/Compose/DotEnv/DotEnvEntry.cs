using DockerLint.Compose.Semantics;

namespace DockerLint.Compose.DotEnv;

/// <summary>One variable of a file: <c>NAME=value</c>, <c>NAME: value</c>, or <c>NAME</c> alone, which passes on what the environment has.</summary>
public sealed class DotEnvEntry
{
    private Interpolation? interpolation;

    internal DotEnvEntry(string name, TextSpan nameSpan, TextSpan span, TextSpan? valueSpan, MappedText? value, DotEnvQuote quote)
    {
        Name = name;
        NameSpan = nameSpan;
        Span = span;
        ValueSpan = valueSpan;
        Value = value;
        Quote = quote;
    }

    /// <summary>The name: letters, digits and <c>_ . - [ ]</c>.</summary>
    public string Name { get; }

    /// <summary>Where the name is written; empty for a value without a name, which Compose takes.</summary>
    public TextSpan NameSpan { get; }

    /// <summary>The whole entry, from its name (or the word <c>export</c> before it) to the end of its value.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the value comes from the environment, and the variable is left out where that has none.</summary>
    public bool IsInherited => Value is null;

    /// <summary>Where the value is written, quotes included; null for an inherited one.</summary>
    public TextSpan? ValueSpan { get; }

    /// <summary>
    /// The value without quotes and with escape sequences replaced, variables as written, with a map to the file; null for an inherited
    /// one. A dollar sign that is escaped stands in it twice, as <see cref="Interpolation"/> reads it.
    /// </summary>
    public MappedText? Value { get; }

    /// <summary>How the value is written.</summary>
    public DotEnvQuote Quote { get; }

    /// <summary>The variables of the value; null for an inherited value and for one that is taken as it is.</summary>
    public Interpolation? Interpolation => Value is null || Quote is DotEnvQuote.Single or DotEnvQuote.Raw ? null : interpolation ??= Interpolation.Parse(Value.Text);
}
