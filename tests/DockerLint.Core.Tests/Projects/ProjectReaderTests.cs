using DockerLint.Projects;

namespace DockerLint.Core.Tests.Projects;

public sealed class ProjectReaderTests
{
    [Fact]
    public void A_plain_project_is_known_with_its_defaults()
    {
        var project = Read("src/Web/Web.csproj", ("src/Web/Web.csproj", """
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="..\Core\Core.csproj" />
                <PackageReference Include="Serilog" Version="4.0.0" />
              </ItemGroup>
            </Project>
            """));

        project.Sdk.Should().Be("Microsoft.NET.Sdk.Web");
        project.AssemblyName.Should().Be("Web");
        project.IsExecutable.Should().BeTrue();
        project.ReferencesAspNetCore.Should().BeTrue();
        project.TargetFrameworks.Should().ContainSingle().Which.Name.Should().Be("net9.0");
        project.ProjectReferences.Should().Equal("src/Core/Core.csproj");
        project.PackageReferences.Should().Equal("Serilog");
        project.FrameworkReferences.Should().BeEmpty();
        project.GetFlag("PublishAot").Should().BeNull();
        project.GetProperty("PublishAot").Text.Should().BeEmpty();
    }

    [Fact]
    public void What_stands_in_the_nearest_Directory_Build_props_counts_and_the_project_goes_before_it()
    {
        var project = Read(
            "src/App/App.csproj",
            ("Directory.Build.props", "<Project><PropertyGroup><AssemblyName>Wrong</AssemblyName></PropertyGroup></Project>"),
            ("src/Directory.Build.props", "<Project><PropertyGroup><Tfm>net8.0</Tfm><OutputType>Exe</OutputType></PropertyGroup></Project>"),
            ("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>$(Tfm)</TargetFramework><OutputType>Library</OutputType></PropertyGroup></Project>"""));

        project.TargetFrameworks.Should().ContainSingle().Which.Name.Should().Be("net8.0");
        project.IsExecutable.Should().BeFalse();
        project.AssemblyName.Should().Be("App");
    }

    [Fact]
    public void A_file_above_is_followed_where_the_nearest_one_takes_it_in()
    {
        var project = Read(
            "src/App/App.csproj",
            ("Directory.Build.props", "<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>"),
            ("src/Directory.Build.props", """<Project><Import Project="$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))" /></Project>"""),
            ("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />"""));

        project.TargetFrameworks.Should().ContainSingle();
    }

    [Theory]
    [InlineData("'Directory.Build.props', '$(MSBuildThisFileDirectory)../'", "net8.0")]
    [InlineData("$(MSBuildThisFile), $(MSBuildThisFileDirectory)..", "net8.0")]
    [InlineData("'common.props', '$(MSBuildThisFileDirectory)..'", "net9.0")]
    [InlineData("'common.props'", "net10.0")]
    [InlineData("$(Which)", null)]
    [InlineData("'$(MSBuildThisFileName).props'", null)]
    public void The_file_above_is_the_one_that_is_named(string arguments, string? framework)
    {
        var project = Read(
            "src/App/App.csproj",
            ("Directory.Build.props", "<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>"),
            ("common.props", "<Project><PropertyGroup><TargetFramework>net9.0</TargetFramework></PropertyGroup></Project>"),
            ("src/common.props", "<Project><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>"),
            ("src/Directory.Build.props", $"""<Project><Import Project="$([MSBuild]::GetPathOfFileAbove({arguments}))" /></Project>"""),
            ("src/App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk" />"""));

        (project.TargetFrameworks?.Single().Name).Should().Be(framework);
    }

    [Fact]
    public void An_import_with_a_known_path_is_followed()
    {
        var project = Read(
            "App/App.csproj",
            ("common.props", "<Project><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></Project>"),
            ("App/App.csproj", """<Project Sdk="Microsoft.NET.Sdk"><Import Project="$(MSBuildThisFileDirectory)..\common.props" Condition="Exists('..\common.props')" /></Project>"""));

        project.TargetFrameworks.Should().ContainSingle().Which.Name.Should().Be("net8.0");
    }

    [Theory]
    [InlineData("""<PropertyGroup Condition="'$(CI)' == 'true'"><TargetFramework>net8.0</TargetFramework></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><TargetFramework Condition="Exists('x')">net8.0</TargetFramework></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><TargetFramework>$(Undeclared)</TargetFramework></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><TargetFramework>$([System.String]::Copy('net8.0'))</TargetFramework></PropertyGroup>""")]
    [InlineData("""<PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup><Import Project="$(Elsewhere)/x.props" />""")]
    [InlineData("""<Import Project="gone.props" />""")]
    [InlineData("""<Choose><When Condition="'$(A)' == 'b'"><PropertyGroup><TargetFramework>net8.0</TargetFramework></PropertyGroup></When></Choose>""")]
    public void What_could_be_otherwise_is_not_known(string body) =>
        Read("A.csproj", ("A.csproj", $"""<Project Sdk="Microsoft.NET.Sdk">{body}</Project>""")).TargetFrameworks.Should().BeNull();

    [Theory]
    [InlineData("""<ProjectReference Include="..\*\*.csproj" />""")]
    [InlineData("""<ProjectReference Include="$(Where)/B.csproj" />""")]
    [InlineData("""<ProjectReference Include="B.csproj" Condition="'$(X)' == 'y'" />""")]
    [InlineData("""<ProjectReference Include="@(Others)" />""")]
    public void References_that_are_not_all_known_are_unknown(string item) =>
        Read("A.csproj", ("A.csproj", $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup>{item}</ItemGroup></Project>""")).ProjectReferences.Should().BeNull();

    [Fact]
    public void Plain_conditions_are_judged()
    {
        var project = Read("A.csproj", ("A.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <Kind>exe</Kind>
                <OutputType Condition="'$(Kind)' == 'EXE'">Exe</OutputType>
                <OutputType Condition=" '$(Kind)' != 'exe' ">Library</OutputType>
                <TargetFramework Condition="'$(TargetFramework)' == ''">net8.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """));

        project.IsExecutable.Should().BeTrue();
        project.TargetFrameworks.Should().ContainSingle();
    }

    [Fact]
    public void The_name_of_the_assembly_may_be_made_of_that_of_the_project() =>
        Read("src/Api.csproj", ("src/Api.csproj", """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><AssemblyName>Shop.$(MSBuildProjectName)</AssemblyName></PropertyGroup></Project>"""))
            .AssemblyName.Should().Be("Shop.Api");

    [Theory]
    [InlineData("")]
    [InlineData("not xml")]
    [InlineData("<Project")]
    [InlineData("<html/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY b 'c'>]><Project>&b;</Project>")]
    public void What_is_no_project_gives_none(string text) => ProjectReader.Read("A.csproj", _ => text).Should().BeNull();

    [Fact]
    public void Files_that_import_each_other_come_to_an_end()
    {
        var project = Read("A.csproj", ("A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><Import Project="b.props" /></Project>"""), ("b.props", """<Project><Import Project="b.props" /></Project>"""));

        project.TargetFrameworks.Should().BeNull();
    }

    [Fact]
    public void A_reference_that_leaves_the_context_keeps_its_dots() =>
        Read("A.csproj", ("A.csproj", """<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="..\Lib\Lib.csproj" /></ItemGroup></Project>"""))
            .ProjectReferences.Should().Equal("../Lib/Lib.csproj");

    private static DotNetProject Read(string path, params (string Path, string Text)[] files) =>
        ProjectReader.Read(path, wanted => files.FirstOrDefault(file => file.Path == wanted).Text) ?? throw new InvalidOperationException("There is no project.");
}
