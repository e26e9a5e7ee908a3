using DockerLint.Shell;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A path that a command of a RUN writes to.</summary>
/// <param name="Command">The command.</param>
/// <param name="Path">The absolute path.</param>
/// <param name="Span">Where it is written.</param>
/// <param name="IsSure">Whether something is written whatever is there; not so for <c>mkdir -p</c>.</param>
internal sealed record WrittenPath(SimpleCommand Command, string Path, TextSpan Span, bool IsSure)
{
    private static readonly OptionSpec Mkdir = OptionSpec.TakingValues("-m --mode");
    private static readonly OptionSpec Touch = OptionSpec.TakingValues("-d --date -r --reference -t");
    private static readonly OptionSpec Sed = OptionSpec.TakingValues("-e --expression -f --file");
    private static readonly OptionSpec Copy = OptionSpec.TakingValues("-t --target-directory -S --suffix");

    /// <summary>
    /// The known paths that the commands of a RUN surely write to, in order: targets of redirections, and operands of the common
    /// programs that create or change files. Commands in control flow, in subshells and behind <c>||</c> are left out.
    /// </summary>
    public static IEnumerable<WrittenPath> Of(RunStep step)
    {
        var folder = CopiedPaths.WorkingDirectory(step.Stage, step.Run);
        foreach (var command in step.Commands)
        {
            if (command.Name is "cd" or "pushd" or "popd")
            {
                folder = command.Name != "popd" && command is { Parent: null, Nesting: CommandNesting.None, Arguments.Count: 1 } && command.Arguments[0].Text is { Length: > 0 } path && path != "-" ? Absolute(path, folder) : null;
            }
            else if (command.Parent is null && (command.Nesting & ~CommandNesting.Group) == 0 && command.Connector != CommandConnector.Or)
            {
                foreach (var written in Of(command, folder))
                {
                    yield return written;
                }
            }
        }
    }

    private static IEnumerable<WrittenPath> Of(SimpleCommand command, string? folder)
    {
        foreach (var redirection in command.Redirections)
        {
            if (redirection is { IsOutput: true, Operator: not ">&", Target: { ContainsGlob: false } target } && Absolute(target.Value.Text, folder) is { } path)
            {
                yield return new WrittenPath(command, path, target.Span, true);
            }
        }

        foreach (var operand in Operands(command, out var isSure))
        {
            if (!operand.Word.ContainsGlob && Absolute(operand.Text, folder) is { } path)
            {
                yield return new WrittenPath(command, path, operand.Span, isSure);
            }
        }
    }

    private static IEnumerable<ShellArgument> Operands(SimpleCommand command, out bool isSure)
    {
        isSure = true;
        var spec = command.Name switch
        {
            "mkdir" => Mkdir,
            "touch" => Touch,
            "sed" => Sed,
            "cp" or "mv" or "ln" => Copy,
            "tee" or "chmod" or "chown" or "chgrp" => OptionSpec.Flags,
            _ => null,
        };
        if (spec is null)
        {
            return [];
        }

        var arguments = CommandArguments.Parse(command, spec);
        if (arguments.MayHaveMore)
        {
            return [];
        }

        var operands = arguments.Operands;
        switch (command.Name)
        {
            case "mkdir":
                isSure = arguments.Has("-p", "--parents") == false;
                return operands;
            case "touch" or "tee":
                return operands;
            case "sed":
                return arguments.Has("-i", "--in-place") != true ? [] : arguments.Has("-e", "--expression", "-f", "--file") == true ? operands : operands.Skip(1);
            case "chmod" or "chown" or "chgrp":
                return arguments.Has("--reference") == true ? [] : operands.Skip(1);
            default:
                return operands.Count > 1 && arguments.Has("-t", "--target-directory") == false ? [operands[operands.Count - 1]] : [];
        }
    }

    private static string? Absolute(string? path, string? folder) =>
        path is { Length: > 0 } && path[0] is not ('~' or '&') && !path.StartsWith("/dev/", StringComparison.Ordinal) ? PathText.Absolute(path, folder) : null;
}
