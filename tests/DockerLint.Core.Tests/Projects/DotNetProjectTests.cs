using DockerLint.Projects;
using DockerLint.Semantics;

namespace DockerLint.Core.Tests.Projects;

public sealed class DotNetProjectTests
{
    [Fact]
    public void What_was_evaluated_lies_over_the_text()
    {
        var project = Over("""
            <Project Sdk="Company.Sdk">
              <PropertyGroup>
                <TargetFramework>$([System.String]::Copy('net10.0'))</TargetFramework>
                <OutputType>Exe</OutputType>
                <SelfContained>false</SelfContained>
              </PropertyGroup>
              <ItemGroup><ProjectReference Include="**/*.csproj" /></ItemGroup>
            </Project>
            """, ("TargetFramework", "net10.0"), ("RollForward", "Major"), ("AssemblyName", "Shop"));

        project.Sdk.Should().Be("Microsoft.NET.Sdk.Web");
        project.TargetFrameworks.Should().ContainSingle().Which.Name.Should().Be("net10.0");
        project.AssemblyName.Should().Be("Shop");
        project.IsExecutable.Should().BeTrue();
        project.GetProperty("rollforward").Text.Should().Be("Major");
        project.GetFlag("SelfContained").Should().BeFalse();
        project.GetProperty("PublishAot").Text.Should().BeEmpty("the text is all there is, and does not mention it");
        project.ProjectReferences.Should().Equal("Lib/Lib.csproj");
        project.PackageReferences.Should().BeEmpty("nothing was evaluated of them");
    }

    [Theory]
    [InlineData("""<PropertyGroup><AssemblyName Condition="'$(Configuration)' == 'Release'">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup Condition="'$(RuntimeIdentifier)' != ''"><AssemblyName>x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName>App-$(Configuration)</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName Condition="'$(InDocker)' == 'true'">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName Condition="Exists('local.txt')">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName Condition="$([MSBuild]::IsOSPlatform('Linux'))">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName>$([System.Environment]::GetEnvironmentVariable('NAME'))</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><Flavor>$(Platform)</Flavor><AssemblyName>App.$(Flavor)</AssemblyName></PropertyGroup>""")]
    [InlineData("""<Choose><When Condition="'$(Configuration)' == 'Debug'" /><Otherwise><PropertyGroup><AssemblyName>x</AssemblyName></PropertyGroup></Otherwise></Choose>""")]
    [InlineData("""<ImportGroup Condition="'$(CI)' == 'true'"><Import Project="other.props" /></ImportGroup>""")]
    [InlineData("""<Import Project="other.$(Configuration).props" />""")]
    [InlineData("""<Import Project="$(Configuration)/other.props" Condition="Exists('$(Configuration)/other.props')" />""")]
    [InlineData("""<Import Project="../outside.props" Condition="Exists('../outside.props')" />""")]
    [InlineData("""<Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" />""")]
    public void What_another_call_of_the_build_may_evaluate_otherwise_stays_as_the_text_says_it(string body) =>
        Over($"""<Project Sdk="Microsoft.NET.Sdk">{body}</Project>""", ("AssemblyName", "Evaluated")).AssemblyName.Should().NotBe("Evaluated");

    [Theory]
    [InlineData("""<PropertyGroup><AssemblyName Condition="$(MSBuildProjectName.StartsWith('A'))">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName Condition="'$(TargetFramework)' == 'net10.0' and '$(IsTestProject)' != 'true'">x</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><AssemblyName Condition="'$(Configuration)' == 'Release'">x</AssemblyName><AssemblyName>y</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><Company Condition="'$(Company)' == ''">Shop</Company><AssemblyName>$(Company).App</AssemblyName></PropertyGroup>""")]
    [InlineData("""<PropertyGroup Condition="'$(Configuration)' == 'Release'"><Optimize>true</Optimize></PropertyGroup>""")]
    [InlineData("""<Import Project="$(RepositoryRoot)/common.props" />""")]
    [InlineData("""<Import Project="$(RepositoryRoot)/common.props" /><PropertyGroup><AssemblyName>$(Prefix).App</AssemblyName></PropertyGroup>""")]
    public void What_every_call_evaluates_alike_is_known(string body) =>
        Over($"""<Project Sdk="Microsoft.NET.Sdk">{body}</Project>""", ("AssemblyName", "Evaluated")).AssemblyName.Should().Be("Evaluated");

    [Fact]
    public void Items_of_one_configuration_stay_unknown() =>
        Over("""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup Condition="'$(Configuration)' == 'Debug'"><ProjectReference Include="Tools.csproj" /></ItemGroup></Project>""")
            .ProjectReferences.Should().BeNull();

    private static DotNetProject Over(string text, params (string Name, string Value)[] evaluated)
    {
        var written = ProjectReader.Read("App.csproj", path => path == "App.csproj" ? text : null) ?? throw new InvalidOperationException("There is no project.");
        return new DotNetProject("App.csproj", evaluated.Select(property => new KeyValuePair<string, ResolvedValue>(property.Name, ResolvedValue.Known(property.Value))), isComplete: false)
        {
            Sdk = "Microsoft.NET.Sdk.Web",
            ProjectReferences = ["Lib/Lib.csproj"],
        }.Over(written);
    }
}
