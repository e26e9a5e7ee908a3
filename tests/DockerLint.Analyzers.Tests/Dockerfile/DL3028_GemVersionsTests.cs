using DockerLint.Analyzers.Dockerfile;

namespace DockerLint.Analyzers.Tests.Dockerfile;

public sealed class DL3028_GemVersionsTests
{
    [Theory]
    [InlineData("FROM ruby:3.4\nRUN gem install [|rails|]")]
    [InlineData("FROM ruby:3.4\nRUN gem i a:1 [|rails|]")]
    public void Speaks(string markup) => RuleTest.Verify<GemVersionsAnalyzer>(markup);

    [Theory]
    [InlineData("FROM ruby:3.4\nRUN gem install rails:8")]
    [InlineData("FROM ruby:3.4\nRUN gem install rails -v 8")]
    [InlineData("FROM ruby:3.4\nRUN gem install rails --version=8")]
    [InlineData("FROM ruby:3.4\nRUN gem install $X")]
    [InlineData("FROM ruby:3.4\nRUN gem install -g")]
    [InlineData("FROM ruby:3.4\nRUN gem install bundler:2.0.1 -- --use-system-libraries true")]
    [InlineData("FROM ruby:3.4\nRUN gem install bundler:2.0.1 --use-system-libraries true")]
    [InlineData("FROM ruby:3.4\nRUN gem install ./a.gem")]
    public void IsSilent(string text) => RuleTest.VerifySilent<GemVersionsAnalyzer>(text);
}
