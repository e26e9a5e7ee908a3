using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>What is known of the words of a LABEL.</summary>
internal static class LabelText
{
    /// <summary>The value of a key or value; null when it is not known, as in a trigger with variables, which a later build expands.</summary>
    public static string? Known(this DockerfileSemanticModel model, WordSyntax? word, LabelInstructionSyntax label) => word is null || word.IsMissing ? string.Empty
        : label.IsTrigger && word.ValueText.IndexOf('$') >= 0 ? null
        : model.Resolve(word, label).Text;

    /// <summary>Whether a value is a place that some other tool fills in before the build, such as <c>{{ url }}</c> or <c>@URL@</c>.</summary>
    public static bool IsTemplate(string value) =>
        value.IndexOf("{{", StringComparison.Ordinal) >= 0 || value.IndexOf("<%", StringComparison.Ordinal) >= 0
        || (value.Length > 2 && value[0] == value[value.Length - 1] && value[0] is '@' or '%')
        || (value.Length > 4 && value.StartsWith("__", StringComparison.Ordinal) && value.EndsWith("__", StringComparison.Ordinal));
}
