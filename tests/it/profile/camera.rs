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
    let modules = dark_modules(code);
    // Any of them will do; from the last back fewer are looked at.
    (0..FRAMES).rev().find_map(|frame| {
        let moved = f64::from(frame);
        let view = View {
            turned: view.turned + (moved * 2.4).sin() * 1.5,
            tilted: view.tilted + (moved * 1.7).sin() * 1.5,
            ..view
        };
        let picture = taken(&modules, view, 1.0 + (moved * 0.9).sin() * 0.06);
        let mut image =
            rqrr::PreparedImage::prepare_from_greyscale(SIDE, SIDE, |x, y| picture[y * SIDE + x]);
        let grids = image.detect_grids();
        grids.first()?.decode().ok().map(|(_, text)| text)
    })
}

/// A second of a film.
const FRAMES: u32 = 30;

/// The side of a picture of the camera, in its pixels.
const SIDE: usize = WIDE + 80;

/// The picture of these modules, `closer` than the narrowest. Written in plain loops: tests are
/// not optimised, and this looks at a million points for each picture.
fn taken(modules: &[bool], view: View, closer: f64) -> Vec<u8> {
    let mut picture = light(modules, view, closer);
    blur(&mut picture, view.blur);
    let mut seed = 1_u32;
    let mut bytes = Vec::with_capacity(picture.len());
    for pixel in picture {
        seed = seed.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let random = f64::from(seed >> 8) / f64::from(1_u32 << 24) * 2.0 - 1.0;
        bytes.push((pixel + random * view.noise) as u8);
    }
    bytes
}

/// How many points of a pixel are looked at, across and down: it gathers the light of a square.
const POINTS: usize = 3;

/// How bright each pixel is.
fn light(modules: &[bool], view: View, closer: f64) -> Vec<f64> {
    let side = modules.len().isqrt();
    let (sin, cos) = view.turned.to_radians().sin_cos();
    let (tilt_sin, tilt_cos) = view.tilted.to_radians().sin_cos();
    // The code is as far away as it is wide, four times.
    let far = WIDE as f64 * 4.0;
    let half = SIDE as f64 / 2.0;
    let scale = side as f64 / WIDE as f64;
    let step = 1.0 / (POINTS as f64 * closer);
    let mut dark = vec![0.0; SIDE * SIDE];
    for down in 0..SIDE * POINTS {
        // From the picture back to the plane of the screen: along a line of points each step is
        // the same.
        let y = (down as f64 + 0.5) * step - half / closer;
        let depth = far / (far * tilt_cos - y * tilt_sin);
        let across = depth * tilt_cos * scale;
        let begin = 0.5 * step - half / closer;
        let mut at_x = begin * across * cos + y * depth * scale * sin + side as f64 / 2.0;
        let mut at_y = y * depth * scale * cos - begin * across * sin + side as f64 / 2.0;
        let (step_x, step_y) = (step * across * cos, -step * across * sin);
        let row = down / POINTS * SIDE;
        let mut point = 0;
        while point < SIDE * POINTS {
            // A negative number becomes 0 as an index: it is outside.
            let inside = at_x >= 0.0 && at_y >= 0.0;
            let (x, y) = (at_x as usize, at_y as usize);
            if inside && x < side && y < side && modules[y * side + x] {
                dark[row + point / POINTS] += 1.0;
            }
            at_x += step_x;
            at_y += step_y;
            point += 1;
        }
    }
    let (black, white) = view.light;
    let each = (white - black) / (POINTS * POINTS) as f64;
    for pixel in &mut dark {
        *pixel = white - each * *pixel;
    }
    dark
}

fn blur(picture: &mut [f64], deviation: f64) {
    if deviation == 0.0 {
        return;
    }
    let reach = 4_usize;
    let weights: Vec<f64> = (0..=2 * reach)
        .map(|at| (-(at as f64 - reach as f64).powi(2) / (2.0 * deviation * deviation)).exp())
        .collect();
    let sum: f64 = weights.iter().sum();
    for step in [1, SIDE] {
        // Around the picture it is white.
        let edge = reach * step;
        let mut before = vec![255.0; picture.len() + 2 * edge];
        before[edge..edge + picture.len()].copy_from_slice(picture);
        let mut at = 0;
        while at < picture.len() {
            let mut seen = 0.0;
            let mut offset = 0;
            while offset < weights.len() {
                seen += before[at + offset * step] * weights[offset];
                offset += 1;
            }
            picture[at] = seen / sum;
            at += 1;
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
        let page = screens::reference(&scene, &Reference::default(), today(), "https://a.example/");
        html(|dispatch| view! { <Frame page dispatch /> })
    };
    let mut profile = invented();
    assert!(!shown(&profile).contains(school::QR_TOO_LONG));
    profile.fill("stap-2", &"Vertel het dezelfde dag. ".repeat(12));
    let page = shown(&profile);
    assert!(page.contains(school::QR_TOO_LONG) && !page.contains(school::QR_ALT));
}
