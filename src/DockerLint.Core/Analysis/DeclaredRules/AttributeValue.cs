using DockerLint.Semantics;

namespace DockerLint.Analysis.DeclaredRules;

/// <summary>What an attribute is: none, one or several values, each as far as it is known.</summary>
internal sealed class AttributeValue
{
    private AttributeValue(IReadOnlyList<ResolvedValue> items, bool isComplete)
    {
        Items = items;
        IsComplete = isComplete;
    }

    /// <summary>There surely is none.</summary>
    public static AttributeValue Absent { get; } = new([], isComplete: true);

    /// <summary>Nobody knows whether there is one.</summary>
    public static AttributeValue Unknown { get; } = new([], isComplete: false);

    /// <summary>The values that there are.</summary>
    public IReadOnlyList<ResolvedValue> Items { get; }

    /// <summary>Whether there are surely no others.</summary>
    public bool IsComplete { get; }

    /// <summary>Texts that may be among the values or not, such as letters of options that are bundled or are none.</summary>
    public IReadOnlyList<string> Possible { get; private init; } = [];

    public static AttributeValue Of(ResolvedValue? value) => value is null ? Absent : new([value], isComplete: true);

    /// <summary>A text; absent for null.</summary>
    public static AttributeValue Of(string? text) => text is null ? Absent : Of(ResolvedValue.Known(text));

    /// <summary>True or false; unknown for null.</summary>
    public static AttributeValue Of(bool? value) => value is { } known ? Of(ResolvedValue.Known(known ? "true" : "false")) : Unknown;

    /// <summary>A text of which null means that it is not known.</summary>
    public static AttributeValue OfKnown(string? text) => text is null ? Unknown : Of(text);

    public static AttributeValue Of(IEnumerable<ResolvedValue> values, bool isComplete = true, IEnumerable<string>? possible = null) =>
        new(values.ToArray(), isComplete) { Possible = possible?.ToArray() ?? [] };
}
