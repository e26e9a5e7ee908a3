using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3067_WholeStageCopyTests
{
    [Theory]
    [InlineData("FROM a:1 AS build\nFROM b:1\nCOPY --from=build [|/|] /")]
    [InlineData("COPY --from=build [|\"/\"|] \"/\"")]
    [InlineData("FROM b:1\nCOPY --from=build [\"/a\", [|\"/\"|], \"/\"]")]
    [InlineData("FROM b:1\nCOPY --from=a:1 [|/.|] /")]
    [InlineData("FROM b:1\nONBUILD COPY --from=a:1 [|/|] /")]
    [InlineData("FROM b:1\nENV R=/\nCOPY --from=a:1 [|$R|] /")]
    public void The_whole_root_over_another_is_reported(string markup) => RuleTest.Verify<WholeStageCopyAnalyzer>(markup);

    [Theory]
    [InlineData("FROM b:1\nCOPY / /")]
    [InlineData("FROM b:1\nCOPY --from=build / /app")]
    [InlineData("FROM b:1\nCOPY --from=build /out /")]
    [InlineData("FROM a:1 AS build\nFROM scratch\nCOPY --from=build / /")]
    [InlineData("FROM scratch AS files\nCOPY a /a\nFROM b:1\nCOPY --from=files / /")]
    [InlineData("FROM --platform=$BUILDPLATFORM tonistiigi/xx:1.6 AS xx\nFROM b:1\nCOPY --from=xx / /")]
    [InlineData("FROM b:1\nCOPY --from=tonistiigi/xx / /")]
    [InlineData("FROM b:1\nCOPY --from=build --exclude=proc / /")]
    [InlineData("FROM b:1\nARG R\nCOPY --from=build $R /")]
    [InlineData("FROM b:1\nCOPY --from=build /")]
    public void Parts_other_places_and_empty_images_are_fine(string text) => RuleTest.VerifySilent<WholeStageCopyAnalyzer>(text);
}
