using DockerLint.Workspaces.RulePackages;
using Microsoft.CodeAnalysis;

namespace DockerLint.Workspaces.Tests.RulePackages;

/// <summary>What is wrong with an assembly is said once and clearly, and whatever else there is goes on.</summary>
public sealed class UnusableRulesTests : IDisposable
{
    private static readonly string Own = DockerLint.Analysis.CoreVersion.Text;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void An_assembly_that_is_not_there_a_folder_and_a_file_that_is_none()
    {
        folder.Write("Text.dll", "no assembly").Write("Empty.dll", "").MakeFolder("Folder.dll");

        Problems("nope.dll").Should().Equal("nope.dll: There is no such file, so its rules do not run");
        Problems("Folder.dll").Should().Equal("Folder.dll: This is a folder; name the assembly in it");
        Problems("Text.dll").Should().Equal("Text.dll: This is no assembly of .NET that can be loaded here");
        Problems("Empty.dll").Should().Equal("Empty.dll: This is no assembly of .NET that can be loaded here");
        Problems("bad\0name").Should().ContainSingle().Which.Should().EndWith("There is no such file, so its rules do not run");
    }

    [Fact]
    public void An_assembly_without_rules()
    {
        RuleAssembly.WriteOther(folder, "Other.dll", "public class C { }");
        RuleAssembly.Write(folder, "Forgotten.dll", RuleAssembly.Rule("AC0001", attribute: ""));

        Problems("Other.dll").Should().Equal("Other.dll: This assembly holds no rules: it does not refer to DockerLint.Core");
        Problems("Forgotten.dll").Should().Equal("Forgotten.dll: This assembly holds no rules: no class in it has the attribute [Analyzer]");
    }

    [Theory]
    [InlineData("1.9.0", "take a newer DockerLint")]
    [InlineData("2.0.0-preview.3", "take a newer DockerLint")]
    [InlineData("0.9.1", "take a newer version of the rules")]
    public void Rules_built_with_a_version_that_ours_cannot_stand_in_for(string version, string advice)
    {
        RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001", attribute: $"[Analyzer(\"{version}\")]") + RuleAssembly.Rule("AC0002", "Second"));

        Problems("Rules.dll").Should().Equal($"Rules.dll: Its rules do not run: they are built with DockerLint.Core {version}, and this is {Own}; {advice}");
    }

    [Fact]
    public void A_patch_that_is_newer_changes_nothing()
    {
        RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001", attribute: "[Analyzer(\"1.0.7\")]"));

        Problems("Rules.dll").Should().BeEmpty();
    }

    [Fact]
    public void Rules_built_with_the_assembly_of_another_major_version()
    {
        RuleAssembly.Write(folder, "Rules.dll", "public class C { object a = typeof(AnalyzerAttribute); }", LaterCore("3.0.0.0"));

        Problems("Rules.dll").Should().Equal($"Rules.dll: Its rules do not run: they are built with DockerLint.Core 3.0.0.0, and this is {Own}; take a newer DockerLint");
    }

    [Fact]
    public void Rules_that_use_what_ours_does_not_have()
    {
        const string Analyzer = """
            [Analyzer]
            public class A : DiagnosticAnalyzer
            {
                public A() => Later.Call();
                public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => null;
                public override void Initialize(AnalysisContext context) { }
            }
            """;
        RuleAssembly.Write(folder, "Call.dll", Analyzer, LaterCore("1.0.0.0"));
        RuleAssembly.Write(folder, "Base.dll", "[Analyzer] public class A : Later { }", LaterCore("1.0.0.0"));

        Problems("Call.dll").Should().ContainSingle().Which.Should().StartWith("Call.dll: A does not run: TypeLoadException: ").And.Contain("DockerLint.Analysis.Later").And.EndWith($"(built with DockerLint.Core 1.0.7, and this is {Own})");
        Problems("Base.dll").Should().ContainSingle().Which.Should().StartWith("Base.dll: Its classes cannot be loaded: TypeLoadException: ").And.EndWith($", and this is {Own})");
    }

    [Fact]
    public void An_assembly_that_needs_another_one_which_is_not_there()
    {
        var helper = MetadataReference.CreateFromFile(RuleAssembly.WriteOther(folder, "sub/Helper.dll", "public class Helper { public static void Call() { } } public interface IHelper { }"));
        RuleAssembly.Write(folder, "Rules.dll", RuleAssembly.Rule("AC0001", more: "public FromAnalyzer() => Helper.Call();") + RuleAssembly.Rule("AC0002", "Sound"), helper);

        Problems("Rules.dll").Should().ContainSingle().Which.Should().StartWith("Rules.dll: FromAnalyzer does not run: FileNotFoundException: ").And.Contain("'Helper,");
        Load("Rules.dll").Rules.Should().ContainSingle();
    }

    [Fact]
    public void A_class_that_cannot_be_used_is_named_and_the_others_run()
    {
        RuleAssembly.Write(
            folder,
            "Rules.dll",
            RuleAssembly.Rule("AC0001", "Sound")
            + RuleAssembly.Rule("AC0002", "Throwing", more: "public Throwing() => throw new DivideByZeroException(\"By zero.\\nAnd more.\");")
            + RuleAssembly.Rule("AC0003", "WithArguments", more: "public WithArguments(int a) { }")
            + RuleAssembly.Rule("ACME01", "OddId")
            + RuleAssembly.Rule("AC0004", "Idle").Replace("context.RegisterSyntaxNodeAction<FromInstructionSyntax>(node => node.Report(Descriptor, node.Node.Image, node.GetOption(Descriptor, \"greeting\")))", "context.ToString()", StringComparison.Ordinal)
            + RuleAssembly.Rule("AC0005", "Silent").Replace("new[] { Descriptor };", "Array.Empty<DiagnosticDescriptor>();", StringComparison.Ordinal)
            + "[Analyzer] public class NoAnalyzer { }");

        Problems("Rules.dll").Should().Equal(
            "Rules.dll: Idle does not run: its Initialize registers no action for Dockerfiles or Compose files",
            "Rules.dll: NoAnalyzer does not run: NoAnalyzer is no analyzer with a public constructor without parameters",
            "Rules.dll: OddId does not run: 'ACME01' is no rule id: two capitals and four digits",
            "Rules.dll: Silent does not run: Silent supports no diagnostic",
            "Rules.dll: Throwing does not run: DivideByZeroException: By zero",
            "Rules.dll: WithArguments does not run: WithArguments is no analyzer with a public constructor without parameters");
        Load("Rules.dll").Rules.Single().Rules.Single().Id.Should().Be("AC0001");
        Load("Rules.dll").Rules.Single().Origin.Should().Be("Rules 0.0.0.0");
    }

    [Fact]
    public void Ids_that_somebody_else_has()
    {
        RuleAssembly.Write(folder, "A.dll", RuleAssembly.Rule("AC0001", "First") + RuleAssembly.Rule("AC0001", "Second"));
        RuleAssembly.Write(folder, "B.dll", RuleAssembly.Rule("AC0001", "Third") + RuleAssembly.Rule("DL8123", "Ours") + RuleAssembly.Rule("SC2086", "Shell") + RuleAssembly.Rule("CA1001", "Code"));

        Problems("A.dll", "B.dll").Should().Equal(
            "A.dll: Second does not run: the id AC0001 is taken by a rule of A 0.0.0.0",
            "B.dll: Code does not run: ids such as CA1001 belong to compilers or analyzers of code; choose other letters",
            "B.dll: Ours does not run: ids such as DL8123 belong to DockerLint; choose other letters",
            "B.dll: Shell does not run: ids such as SC2086 belong to ShellCheck; choose other letters",
            "B.dll: Third does not run: the id AC0001 is taken by a rule of A 0.0.0.0");
    }

    [Fact]
    public void They_are_errors_of_the_run_at_the_assembly()
    {
        folder.Write("Dockerfile", "FROM a\n");

        var result = new LintService([ProbeAnalyzer.Registration], Load("nope.dll")).Lint(Lint.Request(folder, ["Dockerfile"]));

        result.Files.Single().Findings.Should().ContainSingle();
        result.Configuration.Single().Diagnostics.Single().ToString().Should().Be("nope.dll(1,1,1,1): Error DL0009: There is no such file, so its rules do not run");
        result.ConsultedPaths.Should().Contain(folder["nope.dll"], "the findings change when it is there");
    }

    // A DockerLint.Core of a future in which there is more.
    private MetadataReference LaterCore(string version)
    {
        var source = $$"""
            [assembly: System.Reflection.AssemblyVersion("{{version}}")]
            namespace DockerLint.Analysis
            {
                public sealed class AnalyzerAttribute : System.Attribute { public AnalyzerAttribute(string builtWith = "1.0.7") { } }
                public sealed class AnalysisContext { }
                public abstract class DiagnosticAnalyzer
                {
                    public abstract System.Collections.Generic.IReadOnlyList<DockerLint.Diagnostics.DiagnosticDescriptor> SupportedDiagnostics { get; }
                    public abstract void Initialize(AnalysisContext context);
                }
                public class Later { public static void Call() { } }
            }
            namespace DockerLint.Diagnostics { public sealed class DiagnosticDescriptor { } }
            namespace DockerLint.CodeFixes { class A { } }
            namespace DockerLint.Configuration { class A { } }
            namespace DockerLint.Dockerfile.Syntax { class A { } }
            namespace DockerLint.Syntax { class A { } }
            namespace DockerLint.Text { class A { } }
            """;
        return MetadataReference.CreateFromFile(RuleAssembly.WriteOther(folder, $"later{version}/DockerLint.Core.dll", source));
    }

    private RulePackageSet Load(params string[] paths) => RulePackageSet.Load(paths, folder.Path, [ProbeAnalyzer.Registration]);

    private string[] Problems(params string[] paths) =>
        Load(paths).Problems.SelectMany(file => file.Diagnostics).Select(diagnostic => $"{diagnostic.Location.FilePath}: {diagnostic.GetMessage()}").ToArray();
}
