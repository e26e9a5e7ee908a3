using DockerLint.Dockerfile.Semantics;
using DockerLint.Dockerfile.Syntax;
using DockerLint.Projects;
using DockerLint.Shell.Semantics;

namespace DockerLint.Analyzers.Support;

/// <summary>A call of <c>dotnet</c> in a RUN, with the place it works in and the project it works on.</summary>
/// <param name="Stage">The stage it stands in.</param>
/// <param name="Run">The instruction.</param>
/// <param name="Call">The call.</param>
/// <param name="WorkingDirectory">The absolute path of the folder in which it runs, <c>cd</c> followed; null when it is not known.</param>
internal sealed record DotNetStep(Stage Stage, RunInstructionSyntax Run, DotNetCommand Call, string? WorkingDirectory)
{
    /// <summary>The absolute path in the stage of the project, solution or folder it works on; null when it is not known.</summary>
    public string? TargetPath => Call.Target is null ? Call.MayHaveMore ? null : WorkingDirectory : Absolute(Call.Target.Text);

    /// <summary>The absolute path of the folder that <c>-o</c> names; null when none is named or it is not known.</summary>
    public string? OutputPath => Call.Output is null ? null : Absolute(Call.Output.Text);

    /// <summary>Path in the build context of the project or solution; null when it is not known.</summary>
    public string? ProjectFile { get; init; }

    /// <summary>The project; null when it is not known, and for solutions.</summary>
    public DotNetProject? Project { get; init; }

    /// <summary>Whether it works on a solution.</summary>
    public bool IsSolution => ProjectFile is { } file && (file.EndsWith(".sln", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".slnx", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".slnf", StringComparison.OrdinalIgnoreCase));

    /// <summary>The steps of a stage in order; projects are left open.</summary>
    public static IEnumerable<DotNetStep> Of(Stage stage)
    {
        foreach (var step in RunStep.Of(stage))
        {
            var folder = CopiedPaths.WorkingDirectory(stage, step.Run);
            foreach (var command in step.Commands)
            {
                if (command.Name is "cd" or "pushd")
                {
                    folder = command.Parent is null && (command.Nesting & ~CommandNesting.Group) == 0 && command.Arguments.Count == 1 && command.Arguments[0].Text is { Length: > 0 } path && path != "-" && CopiedPaths.PathOn(stage, path) is { } target ? PathText.Absolute(target, folder) : null;
                }
                else if (command.Name == "popd")
                {
                    folder = null;
                }
                else if (DotNetCommand.From(command) is { } call)
                {
                    yield return new DotNetStep(stage, step.Run, call, folder);
                }
            }
        }
    }

    private string? Absolute(string? path) => CopiedPaths.PathOn(Stage, path) is { Length: > 0 } known ? PathText.Absolute(known.Replace('\\', '/'), WorkingDirectory) : null;
}
