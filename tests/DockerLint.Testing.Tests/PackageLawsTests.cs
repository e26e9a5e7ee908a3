using System.Reflection;
using System.Reflection.Emit;
using DockerLint.Analysis;
using DockerLint.Diagnostics;
using DockerLint.Dockerfile.Syntax;

namespace DockerLint.Testing;

public sealed class PackageLawsTests
{
    private const string Sound = "```dockerfile bad\nFROM a AS b\n```\n```dockerfile good\nFROM a\n```\n";

    [Fact]
    public void A_sound_package_passes() => RuleTest.VerifyPackage(Package((typeof(First), true), (typeof(Second), true)));

    [Fact]
    public void A_package_without_rules_fails() => Fails(typeof(RuleTest).Assembly).Should().Contain("DockerLint.Testing has the attribute [Analyzer]");

    [Fact]
    public void An_analyzer_that_is_not_marked_fails() => Fails(Package((typeof(First), true), (typeof(Second), false))).Should().Contain("Second1 lacks the attribute");

    [Fact]
    public void An_id_that_is_used_twice_fails() => Fails(Package((typeof(First), true), (typeof(First), true))).Should().Contain("both report AC0001");

    [Fact]
    public void An_id_of_somebody_else_fails() => Fails(Package((typeof(Foreign), true))).Should().Contain("Foreign0 reports CS0001: such ids belong to compilers");

    [Fact]
    public void An_analyzer_that_registers_nothing_fails() => Fails(Package((typeof(Idle), true))).Should().Contain("Idle0 registers no action");

    [Fact]
    public void Examples_that_do_not_hold_fail() => Fails(Package((typeof(Undocumented), true))).Should().Contain("The documentation of AC0004");

    private static string Fails(Assembly assembly)
    {
        var verify = () => RuleTest.VerifyPackage(assembly);
        return verify.Should().Throw<RuleTestException>().Which.Message;
    }

    // Classes derived from those below, in an assembly of their own.
    private static Assembly Package(params (Type Parent, bool IsMarked)[] classes)
    {
        var module = AssemblyBuilder.DefineDynamicAssembly(new AssemblyName("Rules"), AssemblyBuilderAccess.RunAndCollect).DefineDynamicModule("Rules");
        var constructor = typeof(AnalyzerAttribute).GetConstructors().Single();
        var types = classes.Select((item, index) =>
        {
            var type = module.DefineType(item.Parent.Name + index, TypeAttributes.Public | TypeAttributes.Sealed, item.Parent);
            if (item.IsMarked)
            {
                type.SetCustomAttribute(new CustomAttributeBuilder(constructor, [CoreVersion.Text]));
            }

            return type.CreateType();
        }).ToArray();
        return types[0].Assembly;
    }

    public abstract class NameAnalyzer(string id, string documentation) : DiagnosticAnalyzer
    {
        private readonly DiagnosticDescriptor descriptor = Samples.SampleAnalyzer.Descriptor(id, "Stage has a name", documentation);

        public override IReadOnlyList<DiagnosticDescriptor> SupportedDiagnostics => [descriptor];

        public override void Initialize(AnalysisContext context) => context.RegisterSyntaxNodeAction<FromInstructionSyntax>(node =>
        {
            if (node.Node.StageName is { } name)
            {
                node.Report(descriptor, name, name.ValueText);
            }
        });
    }

    public class First() : NameAnalyzer("AC0001", Sound);

    public class Second() : NameAnalyzer("AC0002", Sound);

    public class Foreign() : NameAnalyzer("CS0001", Sound);

    public class Undocumented() : NameAnalyzer("AC0004", "Nothing.");

    public class Idle() : NameAnalyzer("AC0003", Sound)
    {
        public override void Initialize(AnalysisContext context)
        {
        }
    }
}
