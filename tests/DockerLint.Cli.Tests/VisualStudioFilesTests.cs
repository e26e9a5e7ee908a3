using DockerLint.VisualStudio;

namespace DockerLint.Cli.Tests;

/// <summary>What `dotnet new` and Visual Studio's container support write has no finding in the default mode.</summary>
public sealed class VisualStudioFilesTests : IDisposable
{
    private const string WebSdk = "Microsoft.NET.Sdk.Web";
    private const string Windows = "-nanoserver-ltsc2022";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("web", WebSdk, 10, "")]
    [InlineData("webapi", WebSdk, 10, "-noble")]
    [InlineData("webapp", WebSdk, 9, "-bookworm-slim")]
    [InlineData("mvc", WebSdk, 10, "-azurelinux3.0")]
    [InlineData("blazor", WebSdk, 10, "-alpine")]
    [InlineData("grpc", WebSdk, 10, "-noble-chiseled")]
    [InlineData("grpc", WebSdk, 8, "-jammy-chiseled-extra")]
    [InlineData("web", WebSdk, 10, "-azurelinux3.0-distroless")]
    [InlineData("web", WebSdk, 10, "-noble-chiseled-composite")]
    [InlineData("worker", "Microsoft.NET.Sdk.Worker", 10, "")]
    [InlineData("worker", "Microsoft.NET.Sdk.Worker", 9, "-noble-chiseled")]
    [InlineData("console", "Microsoft.NET.Sdk", 10, "")]
    [InlineData("console", "Microsoft.NET.Sdk", 8, "-alpine")]
    [InlineData("web", WebSdk, 6, "")]
    [InlineData("web", WebSdk, 7, "")]
    [InlineData("console", "Microsoft.NET.Sdk", 6, "")]
    [InlineData("web", WebSdk, 10, Windows)]
    [InlineData("web", WebSdk, 6, "-nanoserver-1809")]
    [InlineData("worker", "Microsoft.NET.Sdk.Worker", 10, Windows)]
    [InlineData("console", "Microsoft.NET.Sdk", 8, Windows)]
    public void A_project_with_container_support_is_silent(string template, string sdk, int version, string suffix)
    {
        var project = new VisualStudioProject("My" + template) { IsWeb = sdk == WebSdk, Version = version, Suffix = suffix, IsWindows = suffix.StartsWith("-nano", StringComparison.Ordinal) };
        WriteProject(project, sdk);
        folder
            .Write(".dockerignore", VisualStudioProject.DockerIgnore)
            .Write($"{project.Name}/Dockerfile", project.Dockerfile)
            .Write("docker-compose.yml", project.Compose)
            .Write("docker-compose.override.yml", project.ComposeOverride);

        ShouldBeSilent(3);
    }

    [Theory]
    [InlineData(WebSdk, 10, "")]
    [InlineData(WebSdk, 10, "-noble-chiseled")]
    [InlineData(WebSdk, 9, "-alpine")]
    [InlineData("Microsoft.NET.Sdk.Worker", 10, "")]
    [InlineData("Microsoft.NET.Sdk", 8, "-jammy-chiseled")]
    public void A_native_project_is_silent(string sdk, int version, string suffix)
    {
        var project = new VisualStudioProject("Native") { IsWeb = sdk == WebSdk, Version = version, Suffix = suffix, IsNative = true };
        WriteProject(project, sdk, "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization>");
        folder.Write(".dockerignore", VisualStudioProject.DockerIgnore).Write("Native/Dockerfile", project.Dockerfile);

        ShouldBeSilent(1);
    }

    [Theory]
    [InlineData("csproj", "src/")]
    [InlineData("fsproj", "")]
    [InlineData("vbproj", "")]
    public void A_solution_with_libraries_is_silent(string extension, string above)
    {
        var web = new VisualStudioProject("Shop.Web") { IsWeb = true, Extension = extension, References = ["Shop.Core", "Shop.Data"] };
        var worker = new VisualStudioProject("Shop.Worker") { Extension = extension, References = ["Shop.Core"] };
        WriteProject(web, WebSdk, above: above, items: "<ProjectReference Include=\"..\\Shop.Data\\Shop.Data.csproj\" />");
        WriteProject(worker, "Microsoft.NET.Sdk.Worker", above: above, items: "<ProjectReference Include=\"..\\Shop.Core\\Shop.Core.csproj\" /><PackageReference Include=\"Microsoft.Extensions.Hosting\" Version=\"10.0.0\" />");
        WriteProject(new VisualStudioProject("Shop.Data"), "Microsoft.NET.Sdk", above: above, items: "<ProjectReference Include=\"..\\Shop.Core\\Shop.Core.csproj\" />");
        WriteProject(new VisualStudioProject("Shop.Core"), "Microsoft.NET.Sdk", above: above);
        folder
            .Write(above + ".dockerignore", VisualStudioProject.DockerIgnore)
            .Write($"{above}Shop.Web/Dockerfile", web.Dockerfile)
            .Write($"{above}Shop.Worker/Dockerfile", worker.Dockerfile)
            .Write(above + "docker-compose.yml", web.Compose + worker.Compose.Replace("services:\n", string.Empty, StringComparison.Ordinal))
            .Write(above + "docker-compose.override.yml", web.ComposeOverride);

        ShouldBeSilent(4);
    }

    [Fact]
    public void A_project_of_NET_Framework_is_silent()
    {
        folder
            .Write("Old/Old.csproj", "<Project ToolsVersion=\"15.0\" xmlns=\"http://schemas.microsoft.com/developer/msbuild/2003\">\n  <PropertyGroup>\n    <TargetFrameworkVersion>v4.8</TargetFrameworkVersion>\n    <OutputType>Exe</OutputType>\n  </PropertyGroup>\n</Project>\n")
            .Write("Old/Dockerfile", "FROM mcr.microsoft.com/dotnet/framework/runtime:4.8-windowsservercore-ltsc2022\nARG source\nWORKDIR /app\nCOPY ${source:-obj/Docker/publish} .\nENTRYPOINT [\"C:\\\\app\\\\Old.exe\"]\n")
            .Write("OldWeb/Dockerfile", "FROM mcr.microsoft.com/dotnet/framework/aspnet:4.8-windowsservercore-ltsc2022\nARG source\nWORKDIR /inetpub/wwwroot\nCOPY ${source:-obj/Docker/publish} .\n");

        ShouldBeSilent(2);
    }

    [Fact]
    public void A_project_of_functions_is_silent()
    {
        var project = new VisualStudioProject("Functions") { IsWeb = true, Version = 8 };
        WriteProject(project, "Microsoft.NET.Sdk", "<AzureFunctionsVersion>v4</AzureFunctionsVersion><OutputType>Exe</OutputType>", "<FrameworkReference Include=\"Microsoft.AspNetCore.App\" />");
        folder
            .Write(".dockerignore", VisualStudioProject.DockerIgnore)
            .Write("Functions/Dockerfile", project.Dockerfile
                .Replace("mcr.microsoft.com/dotnet/aspnet:8.0", "mcr.microsoft.com/azure-functions/dotnet-isolated:4-dotnet-isolated8.0", StringComparison.Ordinal)
                .Replace("WORKDIR /app\n", "WORKDIR /home/site/wwwroot\n", StringComparison.Ordinal)
                .Replace("ENTRYPOINT [\"dotnet\", \"Functions.dll\"]", "ENV AzureWebJobsScriptRoot=/home/site/wwwroot \\\n    AzureFunctionsJobHost__Logging__Console__IsEnabled=true\n", StringComparison.Ordinal));

        ShouldBeSilent(1);
    }

    [Fact]
    public void A_mistake_in_such_a_file_is_seen()
    {
        var project = new VisualStudioProject("Shop") { IsWeb = true };
        WriteProject(project, WebSdk);
        folder.Write(".dockerignore", VisualStudioProject.DockerIgnore.Replace("**/obj\n", string.Empty, StringComparison.Ordinal)).Write("Shop/Dockerfile", project.Dockerfile.Replace("\"Shop.dll\"", "\"shop.dll\"", StringComparison.Ordinal));

        CommandLineResult.Run(folder, "lint", ".").Output.Should().Contain("error DL8007").And.Contain("warning DL8022");
    }

    private void WriteProject(VisualStudioProject project, string sdk, string properties = "", string items = "", string above = "")
    {
        var output = sdk == "Microsoft.NET.Sdk" && project.Name.Contains("console", StringComparison.Ordinal) ? "    <OutputType>Exe</OutputType>\n" : string.Empty;
        folder
            .Write(above + "My.slnx", "<Solution />\n")
            .Write($"{above}{project.Name}/{project.Name}.{project.Extension}", $"<Project Sdk=\"{sdk}\">\n\n  <PropertyGroup>\n    <TargetFramework>net{project.Version}.0</TargetFramework>\n{output}    <Nullable>enable</Nullable>\n    <DockerDefaultTargetOS>{(project.IsWindows ? "Windows" : "Linux")}</DockerDefaultTargetOS>\n    {properties}\n  </PropertyGroup>\n\n  <ItemGroup>\n    {items}\n    <PackageReference Include=\"Microsoft.VisualStudio.Azure.Containers.Tools.Targets\" Version=\"1.22.1\" />\n  </ItemGroup>\n\n</Project>\n")
            .Write($"{above}{project.Name}/Program.cs", "return;\n")
            .Write($"{above}{project.Name}/appsettings.json", "{}\n")
            .Write($"{above}{project.Name}/obj/project.assets.json", "{}\n");
    }

    private void ShouldBeSilent(int files)
    {
        var result = CommandLineResult.Run(folder, "lint", ".", "--fail-on", "info");

        result.Output.Should().Be(files == 1 ? "1 file: no findings\n" : $"{files} files: no findings\n");
        result.ExitCode.Should().Be(0);
    }
}
