using System.Reflection;
using DockerLint.Analysis;
using DockerLint.CodeFixes;

namespace DockerLint.Repository.Api;

public sealed class ApprovedApiTests
{
    public static TheoryData<string> Packages => ["DockerLint.Core", "DockerLint.Analyzers", "DockerLint.Testing"];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_of_a_package_is_the_approved_one_Generated(string package)
    {
        // Rules are public so that reflection finds them; their surface is their id.
        var actual = ApiPrinter.Print(Assembly.Load(package), type => !typeof(DiagnosticAnalyzer).IsAssignableFrom(type) && !typeof(CodeFixProvider).IsAssignableFrom(type) || package != "DockerLint.Analyzers");
        var path = $"tests/DockerLint.Repository.Tests/ApprovedApi/{package}.txt";
        if (RepositoryFiles.Update)
        {
            File.WriteAllText(RepositoryFiles.FullPath(path), actual);
            return;
        }

        RepositoryFiles.Read(path).Split('\n').Should().Equal(actual.Split('\n'), $"a change of the public surface is approved in {path} by {RepositoryFiles.UpdateCommand}");
    }
}
