using System.Globalization;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>Edits that a rule works out while it still knows the commands, handed to its code fix in the properties of the finding.</summary>
internal static class ProposedFix
{
    /// <summary>Edits to hand over; none of them leaves the finding without a fix.</summary>
    public static ReportDetails Of(params TextChange[] changes) => Of(changes, null);

    /// <summary>Edits to hand over with a severity.</summary>
    public static ReportDetails Of(IReadOnlyList<TextChange> changes, DiagnosticSeverity? atMost)
    {
        var properties = new Dictionary<string, string>();
        for (var i = 0; i < changes.Count; i++)
        {
            properties["edit" + i] = string.Format(CultureInfo.InvariantCulture, "{0},{1},{2}", changes[i].Span.Start, changes[i].Span.Length, changes[i].NewText);
        }

        return new ReportDetails { Properties = properties, AtMost = atMost };
    }

    /// <summary>An insertion behind an argument; nothing when the argument is not text of the file that a word may follow.</summary>
    public static TextChange[] Behind(ShellArgument? argument, SimpleCommand command, string text) =>
        argument is not null && IsPlain(argument, command) ? [new TextChange(new TextSpan(argument.Span.End, 0), text)] : [];

    /// <summary>A replacement of an argument; nothing when the argument does not stand in the file as such.</summary>
    public static TextChange[] Instead(ShellArgument? argument, SimpleCommand command, string text) =>
        argument is not null && IsPlain(argument, command) && argument.Word.IsContiguous ? [new TextChange(argument.Span, text)] : [];

    /// <summary>A further command behind the last one of a RUN that is a plain chain; nothing for any other.</summary>
    public static TextChange[] AtEnd(RunStep step, string command) =>
        step.IsPlainChain ? [new TextChange(new TextSpan(step.Commands[step.Commands.Count - 1].Span.End, 0), " && " + command)] : [];

    /// <summary>Offers the edits as one fix.</summary>
    public static void Register(CodeFixContext context, string title, FixSafety safety)
    {
        var changes = new List<TextChange>();
        while (context.Diagnostic.Properties.TryGetValue("edit" + changes.Count, out var edit))
        {
            var parts = edit.Split([','], 3);
            changes.Add(new TextChange(new TextSpan(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture)), parts[2]));
        }

        if (changes.Count > 0)
        {
            context.RegisterFix(title, safety, [.. changes]);
        }
    }

    // In a JSON array a word would have to become a string of its own.
    private static bool IsPlain(ShellArgument argument, SimpleCommand command) =>
        argument.IsWholeWord && !argument.Word.ContainsExpansion && !argument.Word.IsQuoted && command.Origin != CommandOrigin.ExecForm;
}
