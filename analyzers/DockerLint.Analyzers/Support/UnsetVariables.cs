using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell;

namespace DockerLint.Analyzers.Support;

/// <summary>Variables that an instruction uses and nothing sets.</summary>
internal static class UnsetVariables
{
    /// <summary>
    /// Whether nothing sets a variable for an instruction, as far as one can tell: neither its chain of stages nor what is known of the
    /// base image. Of an unknown image no variable is expected that does not bear its name.
    /// </summary>
    public static bool IsSurelyUnset(Stage stage, InstructionSyntax instruction, string name)
    {
        if (PredefinedArguments.IsProxy(name) || stage.Variables.Find(name, stage.Model.GetOrder(instruction)) is not null)
        {
            return false;
        }

        if (stage.Facts is { IsEnvironmentComplete: true } facts)
        {
            return !facts.Environment.ContainsKey(name);
        }

        // Images set variables with their own name in them, such as NODE_VERSION.
        return stage.Facts?.Environment.ContainsKey(name) != true
            && stage.BaseImage?.RepositoryPath is { } path
            && name.IndexOf(path.Substring(path.LastIndexOf('/') + 1).Replace('-', '_'), StringComparison.OrdinalIgnoreCase) < 0;
    }

    /// <summary>
    /// The uses of variables in an instruction that count on a value: in what a build expands, and in the text of a RUN for a POSIX
    /// shell that does not set them itself.
    /// </summary>
    public static IEnumerable<(string Name, TextSpan Span)> Uses(DockerfileSemanticModel model, InstructionSyntax instruction)
    {
        if (instruction is RunInstructionSyntax { ShellForm: { } shell } && model.GetShell(instruction).Dialect is ShellDialect.Sh or ShellDialect.Dash or ShellDialect.Ash or ShellDialect.Bash)
        {
            foreach (var (name, span) in ShellText.Variables(shell.Text.Text))
            {
                if (!ShellText.MaySet(shell.Text.Text, name))
                {
                    yield return (name, shell.Text.ToOuter(span));
                }
            }
        }

        foreach (var word in ExpandedWords.Of(instruction))
        {
            foreach (var reference in word.Expression.References.Where(reference => reference.Name.Length > 0 && !reference.HandlesUnset && reference.Name != word.Key))
            {
                yield return (reference.Name, word.Text.ToOuter(reference.Span));
            }
        }
    }
}
