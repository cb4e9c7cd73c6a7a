//! Codes as a cheap camera sees them on a phone's screen: small, tilted, blurred and noisy.

use super::*;
use weegwijzer::profile::Qr;

/// How wide the picture of the code is on the narrowest phone, in the camera's pixels.
const WIDE: usize = 320;

/// What the camera does.
#[derive(Clone, Copy, Debug, PartialEq)]
struct View {
    /// Turned around the line to the camera, in degrees.
    turned: f64,
    /// Tilted away from it, in degrees.
    tilted: f64,
    /// The standard deviation of its blur, in pixels.
    blur: f64,
    /// The largest error of a pixel, of 255.
    noise: f64,
    /// The brightness of dark and of light.
    light: (f64, f64),
}

const STRAIGHT: View = View {
    turned: 0.0,
    tilted: 0.0,
    blur: 0.0,
    noise: 0.0,
    light: (0.0, 255.0),
};

fn dark_modules(code: &Qr) -> Vec<bool> {
    let side = usize::try_from(code.side).expect("a side");
    let mut dark = vec![false; side * side];
    for run in code.path.split('M').skip(1) {
        let number = |text: &str| text.parse::<usize>().expect("a number");
        let (place, rest) = run.split_once('h').expect("a run");
        let (x, y) = place.split_once(' ').expect("a place");
        let at = number(y) * side + number(x);
        dark[at..at + number(rest.split('v').next().expect("a length"))].fill(true);
    }
    dark
}

/// What a reader finds in the pictures that the camera makes, one after the other, in a hand
/// that is never still.
fn read(code: &Qr, view: View) -> Option<String> {
    (0..FRAMES).find_map(|frame| {
        let moved = f64::from(frame);
        let view = View {
            turned: view.turned + (moved * 2.4).sin() * 1.5,
            tilted: view.tilted + (moved * 1.7).sin() * 1.5,
            ..view
        };
        read_one(code, view, 1.0 + (moved * 0.9).sin() * 0.06)
    })
}

/// A second of a film.
const FRAMES: u32 = 30;

/// The same in one picture, `closer` than the narrowest.
fn read_one(code: &Qr, view: View, closer: f64) -> Option<String> {
    let modules = dark_modules(code);
    let side = usize::try_from(code.side).expect("a side");
    let (wide, half) = (WIDE + 80, (WIDE as f64 + 80.0) / 2.0);
    let (sin, cos) = view.turned.to_radians().sin_cos();
    let (tilt_sin, tilt_cos) = view.tilted.to_radians().sin_cos();
    // The code is as far away as it is wide, four times.
    let far = WIDE as f64 * 4.0;
    let sample = |x: f64, y: f64| {
        // From the picture back to the plane of the screen.
        let (x, y) = ((x - half) / closer, (y - half) / closer);
        let depth = far / (far * tilt_cos - y * tilt_sin);
        let (x, y) = (x * depth * tilt_cos, y * depth);
        let (x, y) = (x * cos + y * sin, y * cos - x * sin);
        let module = |at: f64| ((at / WIDE as f64 + 0.5) * side as f64).floor();
        let (x, y) = (module(x), module(y));
        let inside = |at: f64| (0.0..side as f64).contains(&at);
        inside(x) && inside(y) && modules[y as usize * side + x as usize]
    };
    // Each pixel of the camera gathers the light of a square.
    let (dark, bright) = view.light;
    let mut picture: Vec<f64> = (0..wide * wide)
        .map(|at| {
            let (x, y) = ((at % wide) as f64, (at / wide) as f64);
            let parts = (0..9).filter(|part| {
                let offset = |part: i32| (f64::from(part) + 0.5) / 3.0;
                sample(x + offset(part % 3), y + offset(part / 3))
            });
            bright - (bright - dark) * parts.count() as f64 / 9.0
        })
        .collect();
    blur(&mut picture, wide, view.blur);
    let mut seed = 1_u32;
    for pixel in &mut picture {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let random = f64::from(seed >> 8) / f64::from(1_u32 << 24) * 2.0 - 1.0;
        *pixel = (*pixel + random * view.noise).clamp(0.0, 255.0);
    }
    let mut image =
        rqrr::PreparedImage::prepare_from_greyscale(wide, wide, |x, y| picture[y * wide + x] as u8);
    let grids = image.detect_grids();
    grids.first()?.decode().ok().map(|(_, text)| text)
}

fn blur(picture: &mut [f64], wide: usize, deviation: f64) {
    if deviation == 0.0 {
        return;
    }
    let reach = 4_usize;
    let weights: Vec<f64> = (0..=2 * reach)
        .map(|at| (-(at as f64 - reach as f64).powi(2) / (2.0 * deviation * deviation)).exp())
        .collect();
    let sum: f64 = weights.iter().sum();
    for step in [1, wide] {
        let before = picture.to_vec();
        for (at, light) in picture.iter_mut().enumerate() {
            let place = |offset: usize| (at + offset * step).checked_sub(reach * step);
            let pixel = |offset| {
                place(offset)
                    .and_then(|at| before.get(at))
                    .unwrap_or(&255.0)
            };
            let seen: f64 = (0..weights.len())
                .map(|offset| pixel(offset) * weights[offset])
                .sum();
            *light = seen / sum;
        }
    }
}

/// A cheap camera in an ordinary hand.
const VIEWS: [View; 12] = [
    STRAIGHT,
    View {
        turned: 3.0,
        ..STRAIGHT
    },
    View {
        turned: -12.0,
        ..STRAIGHT
    },
    View {
        turned: 45.0,
        ..STRAIGHT
    },
    View {
        turned: 180.0,
        ..STRAIGHT
    },
    View {
        tilted: 10.0,
        ..STRAIGHT
    },
    View {
        tilted: -10.0,
        turned: 5.0,
        ..STRAIGHT
    },
    View {
        blur: 0.7,
        ..STRAIGHT
    },
    View {
        blur: 1.0,
        ..STRAIGHT
    },
    View {
        noise: 40.0,
        ..STRAIGHT
    },
    View {
        light: (70.0, 180.0),
        ..STRAIGHT
    },
    View {
        turned: 4.0,
        tilted: 10.0,
        blur: 0.7,
        noise: 25.0,
        light: (40.0, 220.0),
    },
];

#[test]
fn a_cheap_camera_reads_every_code_that_is_shown() {
    let mut unread = Vec::new();
    for long in [300, 644] {
        // Letters that differ, so that no mask is lucky.
        let letters = (0..long).map(|at: u32| char::from_u32(u32::from(b'A') + at * at % 26));
        let link: String = letters.flatten().collect();
        let code = qr(&link).expect("a code");
        for view in VIEWS {
            if read(&code, view).as_ref() != Some(&link) {
                unread.push((long, view));
            }
        }
    }
    assert_eq!(unread, []);
}

#[test]
fn a_school_that_is_too_large_for_a_camera_is_told_of_the_file_and_the_link() {
    let shown = |profile: &Profile| {
        let scene = ReferenceScene::Share(profile.clone());
        let page = screens::reference(&scene, profile, today(), "https://a.example/");
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let mut profile = invented();
    assert!(!shown(&profile).contains(school::QR_TOO_LONG));
    profile.fill("stap-2", &"Vertel het dezelfde dag. ".repeat(12));
    let page = shown(&profile);
    assert!(page.contains(school::QR_TOO_LONG) && !page.contains(school::QR_ALT));
}
