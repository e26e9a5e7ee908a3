using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Workspaces.ShellCheck;

/// <summary>
/// A shell text as the program gets it. Equal texts are judged once, in however many files they stand.
/// </summary>
/// <param name="Shell">Name of the shell for the first line.</param>
/// <param name="Variables">The variables that come from outside, as words for <c>export</c>.</param>
/// <param name="Text">The text.</param>
internal sealed record ShellCheckScript(string Shell, string Variables, string Text)
{
    /// <summary>How many lines stand before the text: the shell, and the variables.</summary>
    public const int LinesBefore = 2;

    /// <summary>What the program reads.</summary>
    public string Content => $"#!/bin/{Shell}\n{(Variables.Length > 0 ? "export " + Variables : ":")}\n{Text.Replace("\r\n", "\n")}\n";

    /// <summary>The script of a file; null when there is no text, or it is of a shell that ShellCheck does not know.</summary>
    /// <param name="script">The script.</param>
    /// <param name="instruction">The instruction it stands in; null in a Compose file.</param>
    /// <param name="stage">The build stage it stands in; null in a Compose file.</param>
    public static ShellCheckScript? Of(ShellScript script, InstructionSyntax? instruction, Stage? stage)
    {
        var shell = script.State.Dialect switch
        {
            ShellDialect.Sh => "sh",
            ShellDialect.Dash => "dash",
            ShellDialect.Ash => "ash",
            ShellDialect.Bash => "bash",
            ShellDialect.Ksh => "ksh",
            _ => null,
        };
        return shell is null || script.Text is not { Text: { Length: > 0 } text } ? null : new ShellCheckScript(shell, FindVariables(text, instruction, stage), text);
    }

    // What ARG and ENV set is not "referenced but not assigned". Unless a value is known to fall apart without quotes it is taken for
    // one word, or each use of each build argument would be said to want them.
    private static string FindVariables(string text, InstructionSyntax? instruction, Stage? stage)
    {
        if (instruction is null || stage is null || text.IndexOf('$') < 0)
        {
            return string.Empty;
        }

        var words = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var definition in stage.Chain.SelectMany(link => link.Variables.Definitions))
        {
            if (definition.Instruction.Span.Start < instruction.Span.Start && IsName(definition.Name) && text.IndexOf(definition.Name, StringComparison.Ordinal) >= 0)
            {
                var fallsApart = definition.Value?.Text?.IndexOfAny([' ', '\t', '\n', '*', '?', '[']) >= 0;
                words[definition.Name] = fallsApart ? definition.Name : definition.Name + "=1";
            }
        }

        return string.Join(" ", words.Values);
    }

    private static bool IsName(string name) =>
        name.Length > 0 && name[0] is not (>= '0' and <= '9') && name.All(c => c is '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
