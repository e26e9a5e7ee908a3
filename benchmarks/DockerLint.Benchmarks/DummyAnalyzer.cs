using DockerLint.Analysis;
using DockerLint.Configuration;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Benchmarks;

/// <summary>What all dummy rules share.</summary>
internal static class DummyAnalyzer
{
    private static readonly AnalysisMode[] Modes = [AnalysisMode.Default, AnalysisMode.Recommended, AnalysisMode.All, AnalysisMode.All];

    public static Type[] NodeTypes { get; } =
    [
        typeof(FromInstructionSyntax), typeof(RunInstructionSyntax), typeof(CopyInstructionSyntax), typeof(UserInstructionSyntax),
        typeof(EnvInstructionSyntax), typeof(MaintainerInstructionSyntax), typeof(VolumeInstructionSyntax), typeof(StopsignalInstructionSyntax),
    ];

    public static RuleSummary Summary(int number) =>
        new($"DL{1000 + number}", DiagnosticCategory.Style, DiagnosticSeverity.Warning, Modes[number / NodeTypes.Length % Modes.Length], 1);
}
