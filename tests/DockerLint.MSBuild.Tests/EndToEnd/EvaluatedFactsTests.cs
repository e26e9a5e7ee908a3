using DockerLint.MSBuild.Linting;

namespace DockerLint.MSBuild.Tests.EndToEnd;

[Collection(PackagesCollection.Name)]
public sealed class EvaluatedFactsTests(PackageFeed feed)
{
    private const string Mismatch = "Dockerfile(6,6,6,41) warning DL8001";
    private const string OtherAssembly = "Dockerfile(10,24,10,34) warning DL8007";

    [Fact]
    public void A_build_knows_what_the_text_of_its_project_leaves_open()
    {
        var sample = WebApp("""
            <TargetFramework>$([System.String]::Copy('net10.0'))</TargetFramework>
            <AssemblyName Condition="$(MSBuildProjectName.EndsWith('App'))">Shop.$(MSBuildProjectName)</AssemblyName>
            """);

        var build = sample.Build();

        build.ExitCode.Should().Be(0, build.Output);
        TextAlone(sample).Should().BeEmpty("a function of MSBuild is not run");
        build.Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
        var cache = sample.At("obj/WebApp.csproj.dockerlint.cache");
        var written = File.GetLastWriteTimeUtc(cache);
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
        File.GetLastWriteTimeUtc(cache).Should().Be(written, "the facts are the same");

        // What is said to this call of the build is not said to the one in the image.
        sample.Lint("-p:AssemblyName=Other").Summary.Where(IsOfDotNet).Should().Equal(Mismatch);
        AssertPackages(sample);
        AssertReleaseBuilds(sample);
        AssertFilesAbove(sample);
    }

    // A package may set what no file of the repository mentions.
    private static void AssertPackages(Sample sample)
    {
        sample.Write("obj/WebApp.csproj.policy.props", "<Project><PropertyGroup><RollForward>Major</RollForward></PropertyGroup></Project>");
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal([OtherAssembly], "the application starts on any later version");
        File.Delete(sample.At("obj/WebApp.csproj.policy.props"));
    }

    // The image is built in the configuration Release, and this is a debug build.
    private static void AssertReleaseBuilds(Sample sample)
    {
        var project = File.ReadAllText(sample.At("WebApp.csproj"));
        sample.Write("WebApp.csproj", project.Replace("</Project>", """<PropertyGroup Condition="'$(Configuration)' == 'Release'"><SelfContained>true</SelfContained></PropertyGroup></Project>""", StringComparison.Ordinal));
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal([OtherAssembly], "a release build may bring its own runtime");
        sample.Write("WebApp.csproj", project);
    }

    // The image is built without what lies outside of its context.
    private static void AssertFilesAbove(Sample sample)
    {
        sample.Write("../Directory.Build.props", "<Project><PropertyGroup><AssemblyName>Above</AssemblyName></PropertyGroup></Project>");
        sample.Lint().Summary.Where(IsOfDotNet).Should().BeEmpty();
        sample.Write("Directory.Build.props", "<Project />");
        sample.Lint().Summary.Where(IsOfDotNet).Should().Equal(OtherAssembly, Mismatch);
    }

    private static bool IsOfDotNet(string line) => line.Contains(" DL80", StringComparison.Ordinal);

    // What the tool finds in the same folder.
    private static IEnumerable<string> TextAlone(Sample sample) =>
        new EngineFindingSource().Find(new LintJob([sample.At("Dockerfile")], sample.Folder, sample.Folder, sample.Folder, "", ""), CancellationToken.None).Findings
            .Select(finding => finding.Id)
            .Where(id => id.StartsWith("DL80", StringComparison.Ordinal));

    private Sample WebApp(string properties)
    {
        var sample = feed.Copy("WebApp");
        sample.Write("WebApp.csproj", File.ReadAllText(sample.At("WebApp.csproj")).Replace("<TargetFramework>net10.0</TargetFramework>", properties, StringComparison.Ordinal));
        sample.Write("Dockerfile", File.ReadAllText(sample.At("Dockerfile")).Replace("aspnet:latest", "aspnet:8.0", StringComparison.Ordinal));
        return sample;
    }
}
