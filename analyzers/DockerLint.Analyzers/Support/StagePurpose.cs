using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>What the image of a stage is for, as far as its name and its command say.</summary>
internal static class StagePurpose
{
    private static readonly HashSet<string> Workshop = new(StringComparer.Ordinal)
    {
        "dev", "devel", "develop", "development", "devcontainer", "test", "tests", "testing", "tester", "e2e", "ci", "debug", "debugger", "build", "builder", "building", "sdk", "compile", "compiler", "lint", "tools", "toolchain", "bench",
        "base", "export", "artifact", "artifacts",
    };

    /// <summary>Whether a stage, or the file, is named as one for developing, testing or building.</summary>
    public static bool IsWorkshop(this Stage stage) =>
        (stage.Name is { } name && HasWord(name)) || HasWord(PathText.Name((stage.Model.Tree.FilePath).Replace('\\', '/').ToLowerInvariant()));

    /// <summary>
    /// The program that a container of the stage runs, with its arguments, from ENTRYPOINT and CMD; null when there is none, or when it
    /// is not known.
    /// </summary>
    public static IReadOnlyList<string>? Program(this Stage stage)
    {
        var state = stage.FinalState;
        if ((CommandInstructionSyntax?)state.Entrypoint is not { } instruction)
        {
            instruction = state.Cmd;
        }

        if (instruction is null || stage.Model.GetScripts(instruction).SelectMany(script => script.Commands).LastOrDefault(command => command.Name is not null) is not { Name: { } name } command
            || name.IndexOf('[') >= 0)
        {
            return null;
        }

        var words = new List<string> { name };
        words.AddRange(command.Arguments.Select(argument => argument.Text ?? string.Empty));
        if (state.Entrypoint is { ExecForm: not null } && state.Cmd?.ExecForm is { } more)
        {
            words.AddRange(more.Elements.Select(element => element.ValueText));
        }

        return words;
    }

    private static bool HasWord(string text) => text.Split('-', '_', '.').Any(Workshop.Contains);
}
