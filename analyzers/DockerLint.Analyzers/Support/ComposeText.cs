using DockerLint.Compose.Semantics;
using DockerLint.Compose.Syntax;

namespace DockerLint.Analyzers.Support;

/// <summary>Places and texts of values in Compose files.</summary>
internal static class ComposeText
{
    /// <summary>The place of a value's text, without its quotes.</summary>
    public static TextSpan TextSpan(this ComposeValue value) => value.GetSpan(new TextSpan(0, value.Text.Length));

    /// <summary>Whether a name written in the short syntax is certain: nothing in it is interpolated.</summary>
    public static bool IsLiteral(string name) => name.IndexOf('$') < 0;

    /// <summary>The place of an attribute's key; that of its owner when it is absent.</summary>
    public static TextSpan KeySpan(this ComposeObject owner, string key) => owner.FindEntry(key)?.Key.ContentSpan ?? owner.Span;

    /// <summary>A further place in the same file.</summary>
    public static RelatedLocation Related(this ReportContext context, TextSpan span, string message) => new(context.Tree.GetLocation(span), message);

    /// <summary>" ('x' is)" for the name that may have been meant; nothing when none is near.</summary>
    public static string Suggestion(string name, IEnumerable<string> candidates) =>
        DockerLint.Semantics.NameSuggestion.Find(name, candidates) is { } near ? $" ('{near}' is)" : string.Empty;

    /// <summary>Whether no document of the file has anything but blanks and comments.</summary>
    public static bool IsEmpty(this StreamSyntax root) => root.Documents.All(document => document.Value is MissingValueSyntax);
}
