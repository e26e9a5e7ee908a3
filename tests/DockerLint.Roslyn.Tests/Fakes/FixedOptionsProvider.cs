using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace DockerLint.Roslyn.Tests.Fakes;

/// <summary>Options of the compilation, and the same ones for every additional file.</summary>
internal sealed class FixedOptionsProvider(AnalyzerConfigOptions global, AnalyzerConfigOptions files) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions => global;

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => global;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => files;
}
